import path from 'node:path'
import { ESLint } from 'eslint'
import { describe, expect, it, vi } from 'vitest'
import { configWithTypes, syntaxConfig } from '../../build/eslint.config.mjs'
import { bans } from '../../build/lint/bans.mjs'
import { root } from '../../build/paths.ts'

/** One use of each banned thing, where it is not allowed, and, if there is one, the place where it is. */
interface Example {
  readonly ban: string
  readonly file: string
  readonly code: string
  readonly allowedIn?: string
}

const examples: readonly Example[] = [
  { ban: 'core-is-pure', file: 'core/checks/a.ts', code: "import { app } from 'electron'", allowedIn: 'main/app/a.ts' },
  { ban: 'core-is-pure', file: 'core/checks/a.ts', code: "import fs from 'node:fs'", allowedIn: 'main/platform/a.ts' },
  { ban: 'core-is-pure', file: 'core/report/a.ts', code: "import type { z } from 'zod'" },
  { ban: 'core-is-pure', file: 'core/report/a.ts', code: "export const load = () => import('zod')" },
  { ban: 'core-has-no-clock', file: 'core/engine/a.ts', code: 'export const now = Date.now()', allowedIn: 'main/scan/a.ts' },
  { ban: 'core-has-no-clock', file: 'core/engine/a.ts', code: 'export const now = new Date()', allowedIn: 'main/scan/a.ts' },
  { ban: 'core-has-no-clock', file: 'core/engine/a.ts', code: 'export const now = performance.now()' },
  { ban: 'core-has-no-chance', file: 'core/engine/a.ts', code: 'export const n = Math.random()', allowedIn: 'main/scan/a.ts' },
  { ban: 'core-has-no-chance', file: 'core/engine/a.ts', code: 'export const id = crypto.randomUUID()' },
  { ban: 'page-is-a-page', file: 'renderer/app.tsx', code: "import { ipcRenderer } from 'electron'" },
  { ban: 'page-is-a-page', file: 'renderer/app.tsx', code: "import fs from 'node:fs'" },
  { ban: 'page-is-a-page', file: 'renderer/bench/row.tsx', code: "import { scan } from '../../main/scan/scan.ts'", allowedIn: 'test/renderer/row.test.tsx' },
  { ban: 'preload-is-a-bridge', file: 'preload/index.ts', code: "import fs from 'node:fs'", allowedIn: 'main/platform/a.ts' },
  { ban: 'preload-is-a-bridge', file: 'preload/index.ts', code: "import { checks } from '../core/checks/index.ts'" },
  { ban: 'heavy-packages-are-lazy', file: 'main/graph/account.ts', code: "import { PublicClientApplication } from '@azure/msal-node'" },
  { ban: 'heavy-packages-are-lazy', file: 'main/probes/a.ts', code: "import si from 'systeminformation'", allowedIn: 'test/main/a.test.ts' },
  { ban: 'heavy-packages-are-lazy', file: 'main/graph/client.ts', code: "export { Client } from '@microsoft/microsoft-graph-client'" },
  { ban: 'one-user-of-ipc-main', file: 'main/app/window.ts', code: "import { ipcMain } from 'electron'", allowedIn: 'main/ipc/register.ts' },
  { ban: 'one-user-of-ipc-main', file: 'main/app/window.ts', code: "import electron from 'electron'\nelectron.ipcMain.handle('x', () => 1)", allowedIn: 'main/ipc/register.ts' },
  { ban: 'one-user-of-ipc-renderer', file: 'main/app/window.ts', code: "import { ipcRenderer } from 'electron'", allowedIn: 'preload/index.ts' },
  { ban: 'no-sync-ipc', file: 'preload/index.ts', code: "import { ipcRenderer } from 'electron'\nipcRenderer.sendSync('x')" },
  { ban: 'one-opener-of-links', file: 'main/ipc/docs.ts', code: "import { shell } from 'electron'\nvoid shell.openExternal('https://example.com')", allowedIn: 'main/app/external-links.ts' },
  { ban: 'one-maker-of-windows', file: 'main/ipc/docs.ts', code: "import { BrowserWindow } from 'electron'\nexport const w = new BrowserWindow({})", allowedIn: 'main/app/window.ts' },
  { ban: 'one-maker-of-windows', file: 'main/ipc/docs.ts', code: "import electron from 'electron'\nexport const w = new electron.BrowserWindow({})", allowedIn: 'main/app/pdf.ts' },
  { ban: 'safe-window-options', file: 'main/app/window.ts', code: 'export const options = { nodeIntegration: true }' },
  { ban: 'safe-window-options', file: 'main/app/window.ts', code: 'export const options = { sandbox: false }' },
  { ban: 'safe-window-options', file: 'main/app/window.ts', code: "export const options = { enableBlinkFeatures: 'X' }" },
  { ban: 'one-starter-of-processes', file: 'main/probes/a.ts', code: "import { spawn } from 'node:child_process'", allowedIn: 'main/platform/run-process.ts' },
  { ban: 'one-starter-of-processes', file: 'main/probes/a.ts', code: "export const load = () => import('child_process')", allowedIn: 'build/a.ts' },
  { ban: 'no-shell', file: 'main/platform/run-process.ts', code: 'export const options = { shell: true }' },
  { ban: 'no-exec', file: 'main/platform/run-process.ts', code: "import { execSync } from 'node:child_process'" },
  { ban: 'no-exec', file: 'main/platform/run-process.ts', code: "import childProcess from 'node:child_process'\nchildProcess.exec('ls')" },
  { ban: 'text-not-markup', file: 'renderer/app.tsx', code: "document.body.innerHTML = '<b>'" },
  { ban: 'text-not-markup', file: 'renderer/app.tsx', code: "export const A = () => <b dangerouslySetInnerHTML={{ __html: '' }} />" },
  { ban: 'text-not-markup', file: 'renderer/app.tsx', code: "document.write('x')" },
  { ban: 'no-certificate-override', file: 'main/app/a.ts', code: "import { session } from 'electron'\nsession.defaultSession.setCertificateVerifyProc(() => 0)" },
  { ban: 'no-certificate-override', file: 'main/app/a.ts', code: "import { app } from 'electron'\napp.on('certificate-error', () => 0)" },
  { ban: 'no-unverified-tls', file: 'main/graph/http.ts', code: 'export const options = { rejectUnauthorized: false }', allowedIn: 'main/probes/network/tls.ts' },
  { ban: 'no-unverified-tls', file: 'main/graph/http.ts', code: "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'" },
  { ban: 'no-crash-reporter', file: 'main/app/a.ts', code: "import { crashReporter } from 'electron'" },
  { ban: 'no-auto-updater', file: 'main/app/a.ts', code: "import { autoUpdater } from 'electron'" },
  { ban: 'no-auto-updater', file: 'main/app/a.ts', code: "export const load = () => import('electron-updater')" },
  { ban: 'no-protocol-client', file: 'main/app/a.ts', code: "import { app } from 'electron'\napp.setAsDefaultProtocolClient('preflight')" },
  { ban: 'no-plain-text-secrets', file: 'main/graph/a.ts', code: "import { safeStorage } from 'electron'\nsafeStorage.setUsePlainTextEncryption(true)" },
  { ban: 'named-exports', file: 'main/app/a.ts', code: 'export default 1', allowedIn: 'core/checks/hardware/a.ts' },
  { ban: 'named-exports', file: 'core/engine/a.ts', code: 'const a = 1\nexport { a as default }', allowedIn: 'build/vitest.config.ts' },
]

// The product's configuration without type information: a snippet belongs to no TypeScript project.
const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: syntaxConfig })

async function rulesBrokenBy(code: string, file: string, linter = eslint): Promise<(string | null)[]> {
  const [result] = await linter.lintText(code, { filePath: path.join(root, file) })
  return (result?.messages ?? []).map((message) => message.ruleId)
}

describe('bans', () => {
  it.each(examples)('$ban: $code in $file', async ({ ban, file, code }) => {
    expect(await rulesBrokenBy(code, file)).toContain(`preflight/${ban}`)
  })

  it.each(examples.filter(({ allowedIn }) => allowedIn !== undefined))('$ban allows $code in $allowedIn', async ({ ban, allowedIn = '', code }) => {
    expect(await rulesBrokenBy(code, allowedIn)).not.toContain(`preflight/${ban}`)
  })

  it('all have an example', () => {
    expect([...new Set(examples.map(({ ban }) => ban))].sort()).toEqual(bans.map(({ name }) => name).sort())
  })

  it('all say what to do instead, in full sentences', () => {
    for (const { name, message } of bans) expect(message, name).toMatch(/^[A-Za-z].{20,}\.$/)
  })
})

describe('harmless code', () => {
  it.each([
    ['a type of a heavy package', 'main/graph/account.ts', "import type { AccountInfo } from '@azure/msal-node'\nexport type A = AccountInfo"],
    ['a heavy package loaded late', 'main/graph/account.ts', "export const load = () => import('@azure/msal-node')"],
    ['a date from a value', 'core/engine/a.ts', "export const day = (text: string): Date => new Date(text)"],
    ['exec of a regular expression', 'core/engine/a.ts', "export const hit = /a/.exec('a')"],
    ['a bridge from core/ipc', 'preload/index.ts', "import { contextBridge } from 'electron'\nimport { channels } from '../core/ipc/contract.ts'\ncontextBridge.exposeInMainWorld('a', channels)"],
    ['reading an element', 'renderer/app.tsx', 'export const html = (): string => document.body.textContent ?? String()'],
  ])('%s', async (_, file, code) => {
    expect(await rulesBrokenBy(code, file)).toEqual([])
  })
})

describe('rules that need types', () => {
  // With CI=true, typescript-eslint would take the text of the file instead of ours.
  vi.stubEnv('TSESTREE_SINGLE_RUN', 'false')
  // A real file of a small project, so that its types are known; the text is ours.
  const typed = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: configWithTypes('preload/tsconfig.json') })
  const file = 'preload/index.ts'

  it.each([
    ['@typescript-eslint/no-floating-promises', 'export function f(): void { Promise.resolve(1) }'],
    ['@typescript-eslint/no-misused-promises', 'export const f = (): number[] => [1].filter(async () => true)'],
    ['@typescript-eslint/await-thenable', 'export const f = async (): Promise<number> => await 1'],
    ['@typescript-eslint/only-throw-error', "export function f(): never { throw 'text' }"],
    ['@typescript-eslint/switch-exhaustiveness-check', "export function f(a: 'x' | 'y'): number { switch (a) { case 'x': return 1 } return 0 }"],
    ['@typescript-eslint/no-unsafe-return', "export const f = (text: string): string => JSON.parse(text)"],
    ['@typescript-eslint/no-explicit-any', 'export const f = (a: any): unknown => a'],
    ['@typescript-eslint/no-non-null-assertion', 'export const f = (a: string | null): string => a!'],
  ])('%s', async (rule, code) => {
    expect(await rulesBrokenBy(code, file, typed)).toContain(rule)
  }, 60_000)
})

describe('the page', () => {
  it('follows the rules of hooks', async () => {
    const code = "import { useState } from 'react'\nexport function A({ on }: { on: boolean }): string {\n  if (on) useState(1)\n  return ''\n}"
    expect(await rulesBrokenBy(code, 'renderer/app.tsx')).toContain('react-hooks/rules-of-hooks')
  })
})

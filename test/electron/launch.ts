import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { electronCommand, giveToElectron, stageApp, type ElectronCommand } from '../../build/electron-run.ts'
import type { Electron } from '../../build/ensure-electron.ts'
import { root } from '../../build/paths.ts'
import { prepareWindowHost } from '../../build/prepare-window.ts'

export interface LaunchOptions {
  /** Arguments after the app folder, for instance `--demo`. */
  readonly args?: readonly string[]
  /** Variables on top of a small clean environment; nothing of the test runner's own is passed on. */
  readonly env?: Readonly<Record<string, string>>
  /** The parent of the app's user data folder; kept. Without it a new one is made and removed. */
  readonly userDataDir?: string
}

/** A running window. */
export interface RunningApp {
  readonly app: ElectronApplication
  /** The first window. */
  readonly page: Page
  /** Everything that Electron wrote to standard error so far, from its first line on. */
  stderrLines(): readonly string[]
  /** Ends the app and removes what it left behind. */
  close(): Promise<void>
}

/** What an app left behind that ended by itself. */
export interface FinishedApp {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Half of what a test has; see build/vitest.config.ts. */
const launchTimeoutMs = 60_000

/** Opens the built app in a real Electron, unprivileged, with Chromium's real sandbox on. */
export async function launchPreflight(options: LaunchOptions = {}): Promise<RunningApp> {
  const host = await windowHost()
  const staged = stageApp(root)
  const command = electronCommand(host.electron)
  const cleanUp = (): void => {
    command.dispose()
    staged.dispose()
  }
  try {
    const app = await _electron.launch({
      executablePath: command.command,
      chromiumSandbox: true,
      args: [...switches, staged.folder, ...(options.args ?? [])],
      env: environment(host, command, options),
      timeout: launchTimeoutMs,
    })
    const lateStderr: string[] = []
    if (command.stderrLog === undefined) app.process().stderr?.on('data', (chunk: Buffer) => lateStderr.push(chunk.toString()))
    return {
      app,
      page: await app.firstWindow(),
      stderrLines: () => lines(command.stderrLog === undefined ? lateStderr.join('') : fs.readFileSync(command.stderrLog, 'utf8')),
      close: async () => {
        await app.close()
        cleanUp()
      },
    }
  } catch (error) {
    cleanUp()
    throw error
  }
}

/** Starts the built app, without Playwright, and waits for it to end: for refusals and early exits. */
export async function runPreflight(options: LaunchOptions & { readonly timeoutMs?: number } = {}): Promise<FinishedApp> {
  const host = await windowHost()
  const staged = stageApp(root)
  const command = electronCommand(host.electron)
  try {
    return await finished(command.command, [...switches, staged.folder, ...(options.args ?? [])], environment(host, command, options), options.timeoutMs ?? launchTimeoutMs)
  } finally {
    command.dispose()
    staged.dispose()
  }
}

// There is no graphics card behind a virtual display.
const switches = ['--disable-gpu', '--lang=en-US']

interface TestHost {
  readonly electron: Electron
  readonly display: string | undefined
}

let preparing: Promise<TestHost> | undefined

/** The tier's own set-up passes Electron and display on; a test file run by itself prepares them. */
function windowHost(): Promise<TestHost> {
  const passedOn = process.env['PREFLIGHT_WINDOW_HOST']
  preparing ??= passedOn === undefined ? prepareWindowHost() : Promise.resolve(JSON.parse(passedOn) as TestHost)
  return preparing
}

function environment(host: TestHost, command: ElectronCommand, options: LaunchOptions): Record<string, string> {
  const inherited = Object.fromEntries(['PATH', 'TZ', 'SystemRoot', 'APPDATA', 'LOCALAPPDATA', 'TEMP'].flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value]]
  }))
  const userData = options.userDataDir
  if (userData !== undefined) {
    fs.mkdirSync(userData, { recursive: true })
    giveToElectron(userData)
  }
  return {
    ...inherited,
    LANG: 'C.UTF-8',
    ...(host.display === undefined ? {} : { DISPLAY: host.display }),
    ...command.env,
    ...(userData === undefined ? {} : { XDG_CONFIG_HOME: path.resolve(userData) }),
    ...options.env,
  }
}

function finished(command: string, args: readonly string[], env: Record<string, string>, timeoutMs: number): Promise<FinishedApp> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    const timer = setTimeout(() => {
      killTree(child.pid)
      reject(new Error(`The app was still running after ${timeoutMs / 1000} s.\n${stderr}`))
    }, timeoutMs)
    child.once('error', reject)
    child.once('close', (exitCode) => {
      clearTimeout(timer)
      resolve({ exitCode, stdout, stderr })
    })
  })
}

function killTree(pid: number | undefined): void {
  if (pid !== undefined) process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '')
}

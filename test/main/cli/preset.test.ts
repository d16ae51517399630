import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Report } from '../../../core/report/report.ts'
import { withPreset } from '../../../main/cli/preset-options.ts'
import type { CheckOptions, CommandTools } from '../../../main/cli/check-options.ts'
import { runPreflight } from '../../fakes/terminal.ts'

async function file(content: object | string): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'preflight-preset-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const target = path.join(folder, 'bench.json')
  await writeFile(target, typeof content === 'string' ? content : JSON.stringify({ schema: 'preflight.preset/1', ...content }))
  return target
}

const nothing: CheckOptions = { device: null, scenario: null, overlays: null, user: null, demo: false, graphUrl: null, signIn: null, asOf: null, waitMinutes: null, format: 'text', language: null, out: null, identifiers: null }
const toolsWith = (env: Record<string, string>): CommandTools => ({ terminal: { env } }) as unknown as CommandTools

async function check(preset: object, ...more: string[]): Promise<Report> {
  const run = await runPreflight(['check', '--demo', '--device', 'ready-laptop', '--format', 'json', '--preset', await file(preset), ...more])
  return JSON.parse(run.out) as Report
}

describe('preflight check --preset', () => {
  it('takes scenario and identifiers from it, and the scenario even before the plan of the device', async () => {
    expect(await check({ scenario: 'self-deploying', exportIdentifiers: true })).toMatchObject({ scenario: 'self-deploying', overlays: ['tap'], redacted: false })
    expect(await check({ exportIdentifiers: false })).toMatchObject({ scenario: 'user-driven', redacted: true })
  })

  it('lets the command line go first', async () => {
    expect(await check({ scenario: 'self-deploying', exportIdentifiers: true }, '--scenario', 'pre-provisioning', '--no-identifiers')).toMatchObject({ scenario: 'pre-provisioning', redacted: true })
  })

  it('takes overlays only for a device without a plan', async () => {
    const { options } = await withPreset(await file({ overlays: ['fido2'] }), nothing, toolsWith({}))
    expect(options).toMatchObject({ overlays: null, usualOverlays: ['fido2'] })
    expect((await check({ overlays: ['fido2'] })).overlays).toEqual(['tap'])
  })

  it('completes a user name, and only one without a domain', async () => {
    const preset = await file({ userDomain: 'fabrikam.example' })
    expect((await withPreset(preset, { ...nothing, user: 'avery' }, toolsWith({}))).options.user).toBe('avery@fabrikam.example')
    expect((await withPreset(preset, { ...nothing, user: 'avery@contoso.com' }, toolsWith({}))).options.user).toBe('avery@contoso.com')
    expect((await withPreset(preset, nothing, toolsWith({}))).options.user).toBeNull()
  })

  it('signs in where it says, unless a variable says otherwise', async () => {
    const preset = await file({ tenant: 'fabrikam.example', clientId: '00001111-aaaa-2222-bbbb-3333cccc4444', cloud: 'china' })
    const { tools } = await withPreset(preset, nothing, toolsWith({ PREFLIGHT_TENANT_ID: 'contoso.com', PREFLIGHT_CLOUD: ' ' }))
    expect(tools.terminal.env).toEqual({ PREFLIGHT_TENANT_ID: 'contoso.com', PREFLIGHT_CLIENT_ID: '00001111-aaaa-2222-bbbb-3333cccc4444', PREFLIGHT_CLOUD: 'china' })
  })

  it('ends with 65 and one sentence when it cannot be used', async () => {
    const run = await runPreflight(['check', '--demo', '--device', 'ready-laptop', '--preset', await file('{"schema": "preflight.preset/1", "graphRoot": "https://example.com"}')])
    expect([run.code, run.out]).toEqual([65, ''])
    expect(run.err).toMatch(/^preflight: bench\.json, line 1, column 34: there is no key "graphRoot"\. A preset has only schema, .*\.\n$/)
  })
})

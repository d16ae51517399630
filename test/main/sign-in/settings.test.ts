import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defaultSignInSettings, type SignInSettings } from '../../../core/ipc/account.ts'
import { clientIdOf, cleanSettings, quickStartClientId, readSettings, settingsProblem, writeSettings } from '../../../main/sign-in/settings.ts'

const good: SignInSettings = { cloud: 'us-gov-l5', clientId: 'c0ffee00-1111-4222-8333-0123456789ab', tenant: 'fabrikam.example', quickStart: false, remember: true }
let file: string
beforeEach(async () => {
  file = path.join(await mkdtemp(path.join(tmpdir(), 'preflight-settings-')), 'sign-in.json')
})

afterEach(() => rm(path.dirname(file), { recursive: true, force: true }))

describe('settings of the sign-in', () => {
  it('come back as they were written, in a file that only its owner reads', async () => {
    await writeSettings(file, good)
    expect(await readSettings(file)).toEqual(good)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(good)
  })

  it.each([
    { name: 'no file', text: null },
    { name: 'an empty file', text: '' },
    { name: 'no JSON', text: '{' },
    { name: 'another shape', text: '[]' },
    { name: 'an unknown cloud', text: JSON.stringify({ ...good, cloud: 'mars' }) },
    { name: 'a client id that is a path', text: JSON.stringify({ ...good, clientId: '../../x' }) },
    { name: 'a tenant that is an address', text: JSON.stringify({ ...good, tenant: 'https://evil.example' }) },
    { name: 'a huge file', text: JSON.stringify(good) + ' '.repeat(20_000) },
  ])('count as none when there is $name', async ({ text }) => {
    if (text !== null) await writeFile(file, text)
    expect(await readSettings(file)).toEqual(defaultSignInSettings)
  })

  it.each([
    { tenant: 'fabrikam.example', good: true },
    { tenant: 'fabrikam.onmicrosoft.com', good: true },
    { tenant: '5e6f0a10-1111-4222-8333-444455556666', good: true },
    { tenant: 'xn--bcher-kva.example', good: true },
    { tenant: 'organizations', good: false },
    { tenant: 'a', good: false },
    { tenant: '-a.example', good: false },
    { tenant: 'a..example', good: false },
    { tenant: 'a.example/x', good: false },
    { tenant: 'a.example?x=1', good: false },
    { tenant: `${'a'.repeat(64)}.example`, good: false },
    { tenant: `${'a.'.repeat(130)}example`, good: false },
  ])('take the tenant $tenant: $good', ({ tenant, good: usable }) => {
    expect(settingsProblem({ ...good, tenant }) === null).toBe(usable)
  })

  it('never choose the quick start by themselves', () => {
    expect(clientIdOf(defaultSignInSettings)).toBeNull()
    expect(clientIdOf({ ...good, quickStart: true })).toBe(quickStartClientId)
    expect(clientIdOf(good)).toBe(good.clientId)
  })

  it('are trimmed, and an empty field is none', () => {
    expect(cleanSettings({ ...good, clientId: ' C0FFEE00-1111-4222-8333-0123456789AB ', tenant: '  ' })).toMatchObject({ clientId: good.clientId, tenant: null })
  })
})

import { randomBytes } from 'node:crypto'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openVault, type SafeStorage } from '../../../main/sign-in/vault.ts'
import { startOpenIdProvider, type OpenIdProvider } from '../../fakes/openid-provider.ts'
import { grantable, keyStore, openWorld, type World } from './world.ts'

let provider: OpenIdProvider
beforeAll(async () => {
  provider = await startOpenIdProvider({ scopes: grantable })
})
afterAll(() => provider.close())

/** Every secret that went over the line: tokens, codes, verifiers. */
function secrets({ seen }: World): readonly string[] {
  const found = seen.flatMap(({ requestBody, responseBody }) => [
    ...[...responseBody.matchAll(/"(?:access_token|refresh_token|id_token|device_code)":"([^"]+)"/g)].map(([, value = '']) => value),
    ...['code', 'code_verifier', 'refresh_token', 'device_code'].flatMap((name) => new URLSearchParams(requestBody).get(name) ?? []),
  ])
  return [...new Set(found)]
}

async function filesOf(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true })
  return (await Promise.all(names.map((name) => readFile(path.join(folder, name), 'latin1').catch(() => '')))).join('\n')
}

describe('what is left behind', () => {
  it.each([{ remember: false }, { remember: true }])('holds no token in plain text (remember: $remember)', async ({ remember }) => {
    const world = await openWorld({ provider, settings: { remember } })
    await world.signIn.start('browser')
    const id = world.signIn.state().activeId ?? ''
    await world.signIn.token(id, '{"access_token":{"acrs":{"value":"c1"}}}')
    const planted = secrets(world)
    expect(planted.length).toBeGreaterThanOrEqual(6)
    const shown = JSON.stringify([world.signIn.state(), world.states, world.signIn.active(), world.signIn.consentAddress(), world.lines, world.pages])
    const files = await filesOf(world.folder)
    for (const secret of planted) {
      expect(shown).not.toContain(secret)
      expect(files).not.toContain(secret)
    }
    expect(files).not.toContain('avery.lane')
  })

  it('is nothing but the settings as long as nobody asked to be remembered', async () => {
    const world = await openWorld({ provider })
    await world.signIn.start('browser')
    expect(await readdir(world.folder)).toEqual(['sign-in.json'])
  })
})

describe('remembered accounts', () => {
  const restart = async (world: World, safeStorage: SafeStorage): Promise<World> => openWorld({ provider, folder: world.folder, safeStorage })

  it('are there after a restart, with the one that was used last, and need no person', async () => {
    const safeStorage = keyStore()
    const people = ['avery.lane@fabrikam.example', 'casey.ito@northwind.example']
    const world = await openWorld({ provider, safeStorage, settings: { remember: true }, person: () => ({ user: people.shift() ?? '' }) })
    await world.signIn.start('browser')
    await world.signIn.start('browser')
    await world.signIn.use(world.signIn.state().accounts[0]?.id ?? '')
    const later = await restart(world, safeStorage)
    const { accounts, activeId, problem } = later.signIn.state()
    expect(accounts.map(({ userName }) => userName).sort()).toEqual(['avery.lane@fabrikam.example', 'casey.ito@northwind.example'])
    expect(later.signIn.active()?.userName).toBe('avery.lane@fabrikam.example')
    expect(problem).toBeNull()
    expect(await later.signIn.token(activeId ?? '')).not.toBe('')
    expect(later.opened).toEqual([])
  })

  it('lie in a file that only its owner reads', async () => {
    const world = await openWorld({ provider, settings: { remember: true } })
    await world.signIn.start('browser')
    expect((await stat(world.accountsFile)).mode & 0o777).toBe(0o600)
    expect((await readdir(world.folder)).sort()).toEqual(['accounts.bin', 'sign-in.json'])
  })

  it('are gone from the disk after signing out', async () => {
    const safeStorage = keyStore()
    const world = await openWorld({ provider, safeStorage, settings: { remember: true } })
    await world.signIn.start('browser')
    await world.signIn.signOut(world.signIn.state().activeId ?? '')
    expect(await readdir(world.folder)).toEqual(['sign-in.json'])
    expect((await restart(world, safeStorage)).signIn.state().accounts).toEqual([])
  })

  it('are gone from the disk when they shall not be remembered any more', async () => {
    const world = await openWorld({ provider, settings: { remember: true } })
    await world.signIn.start('browser')
    await world.signIn.configure({ ...world.signIn.state().settings, remember: false })
    expect(await readdir(world.folder)).toEqual(['sign-in.json'])
    expect(world.signIn.state().accounts).toHaveLength(1)
  })

  it.each([
    { name: 'another key', damage: async () => undefined, safeStorage: () => keyStore() },
    { name: 'a damaged file', damage: (file: string) => writeFile(file, randomBytes(400)), safeStorage: (own: SafeStorage) => own },
    { name: 'an empty file', damage: (file: string) => writeFile(file, ''), safeStorage: (own: SafeStorage) => own },
    { name: 'text of another version', damage: (file: string, own: SafeStorage) => writeFile(file, own.encryptString('{"version":9}')), safeStorage: (own: SafeStorage) => own },
    { name: 'a cache that is no cache', damage: (file: string, own: SafeStorage) => writeFile(file, own.encryptString('{"version":1,"active":null,"apps":[{"cloud":"global","clientId":"c0ffee00-1111-4222-8333-0123456789ab","cache":"{{"}]}')), safeStorage: (own: SafeStorage) => own },
  ])('that cannot be decrypted ($name) mean signed out', async ({ damage, safeStorage }) => {
    const own = keyStore()
    const world = await openWorld({ provider, safeStorage: own, settings: { remember: true } })
    await world.signIn.start('browser')
    await damage(world.accountsFile, own)
    const later = await restart(world, safeStorage(own))
    expect(later.signIn.state()).toMatchObject({ accounts: [], activeId: null, problem: null })
  })

  it.each(['basic_text', 'unknown'])('are refused where the key store is %s, with the reason', async (backend) => {
    const world = await openWorld({ provider, safeStorage: keyStore(backend) })
    const { settings, storage } = world.signIn.state()
    expect(storage).toMatchObject({ available: false, reason: 'no-key-store' })
    await expect(world.signIn.configure({ ...settings, remember: true })).rejects.toThrow('remember the sign-in')
    await world.signIn.start('browser')
    expect(await readdir(world.folder)).toEqual(['sign-in.json'])
  })
})

describe('the vault', () => {
  it('uses the asynchronous functions of a newer Electron, and encrypts again when told to', async () => {
    const world = await openWorld({ provider })
    const file = path.join(world.folder, 'vault.bin')
    const plain = keyStore()
    const calls: string[] = []
    const vault = openVault({
      file,
      platform: 'win32',
      safeStorage: {
        isEncryptionAvailable: () => { throw new Error('deprecated') },
        encryptString: () => { throw new Error('deprecated') },
        decryptString: () => { throw new Error('deprecated') },
        isAsyncEncryptionAvailable: () => Promise.resolve(true),
        encryptStringAsync: (text) => { calls.push('encrypt'); return Promise.resolve(plain.encryptString(text)) },
        decryptStringAsync: (data) => { calls.push('decrypt'); return Promise.resolve({ result: plain.decryptString(data), shouldReEncrypt: true }) },
      },
    })
    await vault.write('a secret')
    const before = await readFile(file)
    expect(await vault.read()).toBe('a secret')
    expect(calls).toEqual(['encrypt', 'decrypt', 'encrypt'])
    expect(await readFile(file)).not.toEqual(before)
  })

  it('writes nothing when encryption is not available', async () => {
    const world = await openWorld({ provider })
    const file = path.join(world.folder, 'vault.bin')
    const vault = openVault({ file, platform: 'darwin', safeStorage: { ...keyStore(null), isEncryptionAvailable: () => false } })
    await expect(vault.write('a secret')).rejects.toThrow('no-encryption')
    await expect(stat(file)).rejects.toThrow('ENOENT')
  })

  it('deletes what it cannot decrypt', async () => {
    const world = await openWorld({ provider })
    const file = path.join(world.folder, 'vault.bin')
    await writeFile(file, randomBytes(64))
    expect(await openVault({ file, platform: 'linux', safeStorage: keyStore() }).read()).toBeNull()
    await expect(stat(file)).rejects.toThrow('ENOENT')
  })
})

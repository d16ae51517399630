import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { defaultSignInSettings } from '../../../core/ipc/account.ts'
import { cloudOf } from '../../../main/graph/clouds.ts'
import { withFixed, type FixedSignIn } from '../../../main/sign-in/settings.ts'
import { openSignIn, type SignIn } from '../../../main/sign-in/sign-in.ts'
import { openVault } from '../../../main/sign-in/vault.ts'
import { keyStore, temporaryFolder } from './world.ts'

const clientId = '00001111-aaaa-2222-bbbb-3333cccc4444'
const own = 'c0ffee00-1111-4222-8333-0123456789ab'

async function open(fixed: () => FixedSignIn, backend = 'gnome_libsecret'): Promise<{ signIn: SignIn; saved: () => Promise<unknown> }> {
  const folder = await temporaryFolder()
  const settingsFile = path.join(folder, 'sign-in.json')
  const signIn = await openSignIn({
    settingsFile,
    vault: openVault({ safeStorage: keyStore(backend), platform: 'linux', file: path.join(folder, 'accounts.bin') }),
    cloud: cloudOf,
    fixed,
    language: () => 'en',
    fetch: () => Promise.reject(new Error('no network in this test')),
    openBrowser: () => Promise.resolve(),
    newId: () => 'id',
    now: Date.now,
    log: () => undefined,
    onChange: () => undefined,
  })
  return { signIn, saved: async () => JSON.parse(await readFile(settingsFile, 'utf8')) as unknown }
}

describe('what a preset fixes of a sign-in', () => {
  it('goes before what people saved, and leaves no quick start beside its app registration', () => {
    const saved = { ...defaultSignInSettings, clientId: own, tenant: 'contoso.com', quickStart: true }
    expect(withFixed(saved, { clientId, cloud: 'china' })).toEqual({ ...saved, clientId, cloud: 'china', quickStart: false })
    expect(withFixed(saved, { tenant: 'fabrikam.example' })).toEqual({ ...saved, tenant: 'fabrikam.example' })
    expect(withFixed(saved, {})).toEqual(saved)
  })

  it('counts from the moment the preset does, and is never saved', async () => {
    let fixed: FixedSignIn = {}
    const { signIn, saved } = await open(() => fixed)
    await signIn.configure({ ...defaultSignInSettings, clientId: own, tenant: 'contoso.com' })
    fixed = { clientId, tenant: 'fabrikam.example', cloud: 'us-gov-l4' }
    expect(signIn.state().settings).toMatchObject(fixed)
    expect(signIn.consentAddress()).toMatch(/^https:\/\/login\.microsoftonline\.us\/fabrikam\.example\/.*00001111-aaaa/)
    await signIn.configure({ ...signIn.state().settings, tenant: 'elsewhere.example', remember: true })
    expect(signIn.state().settings).toMatchObject({ ...fixed, remember: true })
    expect(await saved()).toEqual({ ...defaultSignInSettings, clientId: own, tenant: 'contoso.com', remember: true })
    fixed = {}
    expect(signIn.state().settings).toMatchObject({ clientId: own, tenant: 'contoso.com' })
  })

  it('never brings tokens onto a disk that cannot be encrypted', async () => {
    const { signIn } = await open(() => ({ clientId }), 'basic_text')
    await expect(signIn.configure({ ...signIn.state().settings, remember: true })).rejects.toThrow(/remember the sign-in/)
  })
})

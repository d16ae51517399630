import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openAppSignIn } from '../../../main/app/app-sign-in.ts'
import type { SignIn } from '../../../main/sign-in/sign-in.ts'

const opened: string[] = []
const place = { folder: '' }
vi.mock('electron', () => ({
  app: { getPath: () => place.folder },
  safeStorage: { isEncryptionAvailable: () => false, getSelectedStorageBackend: () => 'basic_text' },
  session: { fromPartition: () => ({ fetch: () => Promise.reject(new Error('no network')) }) },
  shell: { openExternal: (address: string) => Promise.resolve(void opened.push(address)) },
}))

beforeEach(async () => {
  opened.length = 0
  place.folder = await mkdtemp(path.join(tmpdir(), 'preflight-app-'))
})

afterEach(() => rm(place.folder, { recursive: true, force: true }))

async function open(testHost: string | null): Promise<SignIn> {
  const signIn = await openAppSignIn({ testHost, testGraphRoot: null, language: () => 'en', log: () => undefined, onChange: () => undefined })
  await signIn.configure({ cloud: 'us-gov-l4', clientId: 'c0ffee00-1111-4222-8333-0123456789ab', tenant: 'fabrikam.example', quickStart: false, remember: false })
  return signIn
}

describe('the sign-in of the window', () => {
  it.each([
    { name: 'nothing', testHost: null },
    { name: 'another host', testHost: 'https://evil.example' },
    { name: 'a host that begins like this machine', testHost: 'https://localhost.evil.example' },
    { name: 'this machine without TLS', testHost: 'http://localhost:8443' },
    { name: 'no address', testHost: 'localhost' },
  ])('goes to Microsoft when a test asks for $name', async ({ testHost }) => {
    const signIn = await open(testHost)
    await signIn.openConsent()
    expect(opened.map((address) => new URL(address).origin)).toEqual(['https://login.microsoftonline.us'])
    expect(opened[0]).toContain(encodeURIComponent('https://graph.microsoft.us/'))
  })

  it('goes to a service on this machine when a test asks for it', async () => {
    const signIn = await open('https://localhost:8443/x')
    await signIn.openConsent()
    expect(opened.map((address) => new URL(address).origin)).toEqual(['https://localhost:8443'])
  })

  it('keeps no account where the operating system cannot encrypt', async () => {
    const signIn = await open(null)
    await expect(signIn.configure({ ...signIn.state().settings, remember: true })).rejects.toThrow()
    expect(signIn.state().storage).toMatchObject({ available: false })
  })
})

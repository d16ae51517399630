import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { generate } from 'selfsigned'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openAppOnly, readCertificate, type AppOnlyOptions } from '../../../main/sign-in/app-only.ts'
import { appOnlyClientId, fabrikam, startOpenIdProvider, type OpenIdProvider } from '../../fakes/openid-provider.ts'
import { trustingFetch, type SeenExchange } from '../../fakes/trusting-fetch.ts'
import { cloudAt, grantable } from './world.ts'

let provider: OpenIdProvider
let late: OpenIdProvider
let folder: string
let file: string
let otherFile: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'preflight-app-only-'))
  const make = async (name: string): Promise<{ cert: string; file: string }> => {
    const { private: key, cert } = await generate([{ name: 'commonName', value: name }], { algorithm: 'sha256', keySize: 2_048 })
    const to = path.join(folder, `${name}.pem`)
    await writeFile(to, `${cert}\n${key}`, { mode: 0o600 })
    return { cert, file: to }
  }
  const own = await make('preflight')
  const other = await make('other')
  file = own.file
  otherFile = other.file
  provider = await startOpenIdProvider({ scopes: grantable, appCertificate: own.cert })
  late = await startOpenIdProvider({ scopes: grantable, appCertificate: own.cert, clockShift: 7_200_000 })
})
afterAll(async () => {
  await provider.close()
  await late.close()
  await rm(folder, { recursive: true, force: true })
})

const signal = new AbortController().signal

function options(at: OpenIdProvider, change: Partial<AppOnlyOptions> = {}, seen: SeenExchange[] = []): AppOnlyOptions {
  return {
    authority: { cloud: cloudAt(at)('global'), clientId: appOnlyClientId, tenant: fabrikam },
    certificateFile: file,
    fetch: trustingFetch(at.ca, seen),
    now: Date.now,
    log: () => undefined,
    ...change,
  }
}

describe('signing in as an application with a certificate', () => {
  it('proves the key with a signed statement and gets a token, once', async () => {
    const seen: SeenExchange[] = []
    const token = await openAppOnly(options(provider, {}, seen))
    expect(await token(signal)).toBe(await token(signal))
    const asked = seen.filter(({ url }) => url.includes('/oauth2/v2.0/token')).map(({ requestBody }) => new URLSearchParams(requestBody))
    expect(asked).toHaveLength(1)
    expect(asked[0]?.get('scope')).toContain('https://graph.microsoft.com/.default')
    const [header = ''] = asked[0]?.get('client_assertion')?.split('.') ?? []
    expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toMatchObject({ alg: 'PS256', 'x5t#S256': expect.any(String) as string })
    expect(JSON.stringify(seen)).not.toContain('PRIVATE KEY')
  })

  it('gets another one when Microsoft Graph demands claims', async () => {
    const token = await openAppOnly(options(provider))
    expect(await token(signal)).not.toBe(await token(signal, '{"access_token":{"nbf":{"essential":true,"value":"1"}}}'))
  })

  it('is refused with a certificate that the registration does not have', async () => {
    const token = await openAppOnly(options(provider, { certificateFile: otherFile }))
    await expect(token(signal)).rejects.toThrow(/app registration/)
  })

  it('names the clock when what it signs is not valid yet or any more', async () => {
    const token = await openAppOnly(options(late))
    await expect(token(signal)).rejects.toThrow(/clock of this computer is wrong.*120 minutes behind/)
  })

  it('names a tenant that does not exist', async () => {
    const given = options(provider)
    const token = await openAppOnly({ ...given, authority: { ...given.authority, tenant: 'nobody.example' } })
    await expect(token(signal)).rejects.toThrow(/no such tenant/)
  })
})

describe('the certificate file', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 })
  const foreignKey = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

  it.each([
    { name: 'is missing', text: null, error: 'cannot be read' },
    { name: 'is empty', text: '', error: 'PEM file' },
    { name: 'has no certificate', text: foreignKey, error: 'PEM file' },
    { name: 'has an encrypted key only', text: '-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n-----BEGIN ENCRYPTED PRIVATE KEY-----\nAA==\n-----END ENCRYPTED PRIVATE KEY-----', error: 'without a password' },
    { name: 'holds nonsense', text: '-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n-----BEGIN PRIVATE KEY-----\nAA==\n-----END PRIVATE KEY-----', error: 'do not belong together' },
  ])('that $name is one sentence', async ({ text, error }) => {
    const bad = path.join(folder, 'bad.pem')
    if (text === null) await expect(readCertificate(path.join(folder, 'none.pem'))).rejects.toThrow(error)
    else {
      await writeFile(bad, text)
      await expect(readCertificate(bad)).rejects.toThrow(error)
    }
  })

  it('with the key of another certificate is refused', async () => {
    const mixed = path.join(folder, 'mixed.pem')
    const { cert } = await generate([{ name: 'commonName', value: 'mixed' }], { algorithm: 'sha256' })
    await writeFile(mixed, `${cert}\n${foreignKey}`)
    await expect(readCertificate(mixed)).rejects.toThrow('do not belong together')
  })
})

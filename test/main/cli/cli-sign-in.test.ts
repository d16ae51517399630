import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { generate } from 'selfsigned'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cliSignInOf, openCliSignIn, type CliSignIn } from '../../../main/cli/cli-sign-in.ts'
import { visit } from '../../fakes/browser.ts'
import { appOnlyClientId, fabrikam, ownClientId, startOpenIdProvider, type OpenIdProvider } from '../../fakes/openid-provider.ts'
import { runPreflight } from '../../fakes/terminal.ts'
import { trustingFetch } from '../../fakes/trusting-fetch.ts'
import { cloudAt, grantable } from '../sign-in/world.ts'

let provider: OpenIdProvider
let certificate: string
beforeAll(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'preflight-cli-sign-in-'))
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'preflight' }], { algorithm: 'sha256' })
  certificate = path.join(folder, 'preflight.pem')
  await writeFile(certificate, `${key}\n${cert}`)
  provider = await startOpenIdProvider({ scopes: grantable, appCertificate: cert })
})
afterAll(async () => {
  await provider.close()
  await rm(path.dirname(certificate), { recursive: true, force: true })
})

const signal = new AbortController().signal
const said: string[] = []
const tools = (): Pick<CliSignIn, 'fetch' | 'now' | 'signal' | 'say'> => ({ fetch: trustingFetch(provider.ca), now: Date.now, signal, say: (line) => said.push(line) })

describe('signing in on the command line', () => {
  it('is not done unless somebody asks for it', () => {
    expect(cliSignInOf({ signIn: null, env: { PREFLIGHT_CLIENT_ID: ownClientId } }, tools())).toBeNull()
  })

  it('as an application gives a token for the root of the cloud', async () => {
    const env = { PREFLIGHT_CLIENT_ID: appOnlyClientId, PREFLIGHT_TENANT_ID: fabrikam, PREFLIGHT_CERTIFICATE: certificate }
    const wanted = cliSignInOf({ signIn: null, env }, tools())
    if (wanted === null) throw new Error('a sign-in was asked for')
    const { root, getToken } = await openCliSignIn({ ...wanted, cloud: cloudAt(provider)('global') })
    expect(root).toBe('https://graph.microsoft.com')
    expect((await getToken(signal)).length).toBeGreaterThan(20)
    expect(provider.requests.filter((each) => each.endsWith('/token'))).toHaveLength(1)
  })

  it('with a code shows where to enter it', async () => {
    const wanted = cliSignInOf({ signIn: 'device-code', env: { PREFLIGHT_CLIENT_ID: ownClientId, PREFLIGHT_CERTIFICATE: certificate } }, tools())
    if (wanted === null) throw new Error('a sign-in was asked for')
    expect(wanted.certificateFile).toBeNull()
    const opened = openCliSignIn({ ...wanted, cloud: cloudAt(provider)('global') })
    await expect.poll(() => said).toHaveLength(1)
    const [, page = '', userCode = ''] = /^Open (\S+) on any device and enter the code (\S+)\n$/.exec(said[0] ?? '') ?? []
    await visit(trustingFetch(provider.ca), page, { user: 'avery.lane@fabrikam.example', userCode })
    expect((await (await opened).getToken(signal)).length).toBeGreaterThan(20)
  })

  it.each([
    { name: 'chooses its cloud', env: { PREFLIGHT_CLOUD: 'china' }, root: 'https://microsoftgraph.chinacloudapi.cn' },
    { name: 'is global otherwise', env: {}, root: 'https://graph.microsoft.com' },
  ])('$name', ({ env, root }) => {
    expect(cliSignInOf({ signIn: 'device-code', env: { PREFLIGHT_CLIENT_ID: ownClientId, ...env } }, tools())?.cloud.graphRoot).toBe(root)
  })
})

describe('trouble', () => {
  const base = { PREFLIGHT_CLIENT_ID: ownClientId, PREFLIGHT_TENANT_ID: fabrikam }

  it.each([
    { name: 'no client id', argv: ['--sign-in', 'device-code'], env: {}, code: 64, says: 'PREFLIGHT_CLIENT_ID is needed' },
    { name: 'a client id that is none', argv: ['--sign-in', 'device-code'], env: { PREFLIGHT_CLIENT_ID: 'x' }, code: 64, says: 'PREFLIGHT_CLIENT_ID is no application' },
    { name: 'a tenant that is none', argv: ['--sign-in', 'device-code'], env: { ...base, PREFLIGHT_TENANT_ID: 'https://x' }, code: 64, says: 'PREFLIGHT_TENANT_ID' },
    { name: 'an unknown cloud', argv: ['--sign-in', 'device-code'], env: { ...base, PREFLIGHT_CLOUD: 'mars' }, code: 64, says: 'PREFLIGHT_CLOUD is one of global' },
    { name: 'a certificate without a tenant', argv: [], env: { PREFLIGHT_CLIENT_ID: ownClientId, PREFLIGHT_CERTIFICATE: '/nowhere.pem' }, code: 64, says: 'PREFLIGHT_TENANT_ID is needed' },
    { name: 'a certificate that is not there', argv: [], env: { ...base, PREFLIGHT_CERTIFICATE: '/nowhere.pem' }, code: 65, says: '/nowhere.pem: the certificate file cannot be read' },
    { name: 'the demo beside a sign-in', argv: ['--sign-in', 'device-code', '--demo'], env: base, code: 64, says: 'neither --demo nor --graph-url' },
    { name: 'another way', argv: ['--sign-in', 'password'], env: base, code: 64, says: 'device-code' },
  ])('with $name exits with $code and one sentence', async ({ argv, env, code, says }) => {
    const run = await runPreflight(['check', '--device', new URL('../../../main/demo/devices/ready-laptop.preflight.json', import.meta.url).pathname, ...argv], { env })
    expect(run.err).toContain(says)
    expect(run.err).not.toContain(' at ')
    expect(run.out).toBe('')
    expect(run.code).toBe(code)
  })

  it('with the sign-in itself exits with 77 and its sentence', async () => {
    const env = { ...base, PREFLIGHT_CLIENT_ID: 'deadbeef-1111-4222-8333-0123456789ab', PREFLIGHT_CERTIFICATE: certificate }
    const wanted = cliSignInOf({ signIn: null, env }, tools())
    if (wanted === null) throw new Error('a sign-in was asked for')
    await expect(openCliSignIn({ ...wanted, cloud: cloudAt(provider)('global') })).rejects.toMatchObject({ exitCode: 77, message: expect.stringContaining('app registration') as string })
  })
})

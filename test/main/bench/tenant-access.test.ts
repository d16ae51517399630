import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { AccountState } from '../../../core/ipc/account.ts'
import { openTenantAccess, type TenantAccess } from '../../../main/bench/tenant-access.ts'
import { openSignIn } from '../../../main/sign-in/sign-in.ts'
import { openVault } from '../../../main/sign-in/vault.ts'
import { visit } from '../../fakes/browser.ts'
import { ownClientId, startOpenIdProvider, type OpenIdProvider } from '../../fakes/openid-provider.ts'
import { trustingFetch, type SeenExchange } from '../../fakes/trusting-fetch.ts'
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { cloudAt, keyStore, temporaryFolder } from '../sign-in/world.ts'

const claims = Buffer.from('{"access_token":{"nbf":{"essential":true,"value":"1763900000"}}}').toString('base64')
const challenge = { 'www-authenticate': `Bearer error="insufficient_claims", claims="${claims}"` }
const refusal = { error: { code: 'InvalidAuthenticationToken', message: 'challenge' } }
const refusedMember = (id: string): object => ({ id, status: 401, headers: { 'WWW-Authenticate': challenge['www-authenticate'] }, body: refusal })

/** Microsoft Graph as far as these tests need it: one batch that asks for the tenant's name. */
let graph: Server
let graphRoot: string
const tokensAtGraph: string[] = []
let challengeNext = false
let challengeMember = false
let provider: OpenIdProvider

beforeAll(async () => {
  graph = createServer((request, response) => {
    const token = request.headers.authorization ?? ''
    tokensAtGraph.push(token)
    response.setHeader('content-type', 'application/json')
    const demanding = challengeNext
    challengeNext = false
    if (demanding) {
      response.writeHead(401, challenge)
      response.end(JSON.stringify(refusal))
      return
    }
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      const { requests } = JSON.parse(body) as { requests: { id: string }[] }
      const demands = challengeMember
      challengeMember = false
      const responses = requests.map(({ id }) => demands ? refusedMember(id) : ({ id, status: 200, headers: { 'Content-Type': 'application/json' }, body: { value: [{ id: 't', displayName: 'Fabrikam, Inc.' }] } }))
      response.end(JSON.stringify({ responses }))
    })
  })
  await new Promise<void>((resolve) => graph.listen(0, '127.0.0.1', resolve))
  graphRoot = `http://127.0.0.1:${String((graph.address() as AddressInfo).port)}`
  provider = await startOpenIdProvider({ scopes: [`${graphRoot}/.default`] })
})
afterAll(async () => {
  await provider.close()
  graph.closeAllConnections()
  graph.close()
})
beforeEach(() => {
  tokensAtGraph.length = 0
  answering.length = 0
  challengeNext = false
  challengeMember = false
})

let access: TenantAccess
const answering: string[] = []
afterEach(() => access.close())

async function open(users: string[] = ['avery.lane@fabrikam.example']): Promise<{ states: AccountState[]; seen: SeenExchange[] }> {
  const folder = await temporaryFolder()
  const states: AccountState[] = []
  const seen: SeenExchange[] = []
  const fetch = trustingFetch(provider.ca, seen)
  access = openTenantAccess({
    demo: false,
    token: null,
    graphRoot: null,
    fetch,
    onAccount: (state) => states.push(state),
    onAnswering: (what) => answering.push(what),
    openSignIn: (onChange) =>
      openSignIn({
        settingsFile: path.join(folder, 'sign-in.json'),
        vault: openVault({ safeStorage: keyStore(), platform: 'linux', file: path.join(folder, 'accounts.bin') }),
        cloud: (id) => ({ ...cloudAt(provider)(id), graphRoot }),
        language: () => 'en',
        fetch,
        openBrowser: async (address) => void visit(trustingFetch(provider.ca), address, { user: users.shift() ?? '' }),
        newId: randomUUID,
        now: Date.now,
        log: () => undefined,
        onChange,
      }),
  })
  await (await access.signIn())?.configure({ cloud: 'global', clientId: ownClientId, tenant: null, quickStart: false, remember: false })
  return { states, seen }
}

const tokenOf = (exchange: SeenExchange): string | undefined => /"access_token":"([^"]+)"/.exec(exchange.responseBody)?.[1]

describe('the tenant of an account', () => {
  it('answers nobody before somebody signed in', async () => {
    await open()
    expect(await access.readerFor('evidence')).toBeNull()
    expect(await access.account()).toMatchObject({ kind: 'none', label: null, tenantReadAt: null })
  })

  it('is asked with the token of the account, and named', async () => {
    const { states, seen } = await open()
    await access.start('browser')
    const token = seen.flatMap((each) => tokenOf(each) ?? [])[0]
    expect(tokensAtGraph).toEqual([`Bearer ${String(token)}`])
    const account = await access.account()
    expect(account).toMatchObject({ kind: 'signed-in', label: 'Fabrikam, Inc.', accounts: [{ tenantName: 'Fabrikam, Inc.' }] })
    expect(Date.parse(account.tenantReadAt ?? '')).toBeGreaterThan(Date.now() - 60_000)
    await expect.poll(() => states.at(-1)?.label).toBe('Fabrikam, Inc.')
    expect(states.map(({ progress }) => progress.kind)).toContain('browser')
    expect(JSON.stringify([states, account])).not.toContain(String(token))
  })

  it('gets the token nowhere but at its own Microsoft Graph and sign-in service', async () => {
    const { seen } = await open()
    await access.start('browser')
    const origins = new Set(seen.map(({ url }) => new URL(url).origin))
    expect([...origins].sort()).toEqual([graphRoot, provider.origin].sort())
  })

  it('may demand claims: then a new token is fetched and the question repeated', async () => {
    await open()
    challengeNext = true
    await access.start('browser')
    expect(new Set(tokensAtGraph).size).toBe(2)
    expect(await access.account()).toMatchObject({ label: 'Fabrikam, Inc.', problem: null })
  })

  it('may demand claims in one member of a batch: then a new token is fetched for it as well', async () => {
    await open()
    challengeMember = true
    await access.start('browser')
    expect(new Set(tokensAtGraph).size).toBe(2)
    expect(await access.account()).toMatchObject({ label: 'Fabrikam, Inc.', problem: null })
  })

  it('keeps its answers apart from the next one, and is forgotten with the sign-out', async () => {
    await open(['avery.lane@fabrikam.example', 'casey.ito@northwind.example'])
    await access.start('browser')
    const first = await access.readerFor('evidence')
    await access.start('browser')
    expect(await access.readerFor('evidence')).not.toBe(first)
    const signIn = await access.signIn()
    const [avery, casey] = signIn?.state().accounts ?? []
    await signIn?.use(avery?.id ?? '')
    expect(await access.readerFor('evidence')).toBe(first)
    expect(first?.sharedSince()).not.toBeNull()
    await signIn?.signOut(avery?.id ?? '')
    await expect.poll(() => first?.sharedSince()).toBeNull()
    expect((await access.account()).activeId).toBe(casey?.id)
    await signIn?.signOut(casey?.id ?? '')
    expect(await access.readerFor('evidence')).toBeNull()
    expect(await access.account()).toMatchObject({ kind: 'none', accounts: [] })
  })

  it('is asked again after a refresh', async () => {
    await open()
    await access.start('browser')
    expect((await access.account()).tenantReadAt).not.toBeNull()
    answering.length = 0
    access.refresh()
    expect(answering).toEqual(['all'])
    expect((await access.account()).tenantReadAt).toBeNull()
  })
})

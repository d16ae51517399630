import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { laptops } from '../../../main/demo/tenant/data/groups.ts'
import { startDemoTenant, type DemoTenant, type DemoTenantOptions } from '../../../main/demo/tenant/index.ts'

let tenant: DemoTenant
beforeAll(async () => {
  tenant = await startDemoTenant()
})
afterAll(() => tenant.stop())

const records = '/deviceManagement/windowsAutopilotDeviceIdentities'
const firstRecord = `${records}/fab00000-0003-4000-8000-000000000001`
const avery = '/users/avery.lane@fabrikam.example'

interface Reply {
  readonly status: number
  readonly body: { readonly value?: readonly Record<string, unknown>[]; readonly error?: { readonly code: string }; readonly [name: string]: unknown }
}

async function ask(call: string, headers: Record<string, string> = {}, of: DemoTenant = tenant): Promise<Reply> {
  const response = await fetch(of.root + call, { headers: { Authorization: `Bearer ${of.token}`, ...headers } })
  return { status: response.status, body: (await response.json()) as Reply['body'] }
}

async function withTenant<T>(options: DemoTenantOptions, use: (started: DemoTenant) => Promise<T>): Promise<T> {
  const started = await startDemoTenant(options)
  try {
    return await use(started)
  } finally {
    await started.stop()
  }
}

describe('the demo tenant behaves like Microsoft Graph', () => {
  it.each([
    ['no token', {}],
    ['another token', { Authorization: 'Bearer other' }],
  ])('refuses %s', async (_name, headers) => {
    const response = await fetch(`${tenant.root}/v1.0/organization`, { headers })
    expect(response.status).toBe(401)
  })

  it('listens on loopback only, under a token of its own', async () => {
    expect(new URL(tenant.root).hostname).toBe('127.0.0.1')
    await withTenant({}, (other) => {
      expect(other.token).not.toBe(tenant.token)
      return Promise.resolve()
    })
  })

  it.each([
    ['eq', `serialNumber eq 'FBK10001'`, 400],
    ['a hyphen', `contains(serialNumber,'1204-5518')`, 400],
    ['contains', `contains(serialNumber,'FBK10001')`, 200],
  ])('%s on Autopilot records', async (_name, filter, status) => {
    expect((await ask(`/v1.0${records}?$filter=${encodeURIComponent(filter)}`)).status).toBe(status)
  })

  it('finds parts of serial numbers, not only whole ones', async () => {
    const { body } = await ask(`/v1.0${records}?$filter=contains(serialNumber,'fbk10001')`)
    expect(body.value?.map((each) => each['serialNumber'])).toEqual(['FBK10001', 'FBK100010', 'XFBK10001'].sort((a, b) => (a === 'FBK10001' ? -1 : b === 'FBK10001' ? 1 : a < b ? -1 : 1)))
  })

  it('keeps profiles out of v1.0 and out of the list', async () => {
    const [first, second, third] = [await ask(`/v1.0${firstRecord}`), await ask(`/beta${firstRecord}`), await ask(`/beta${firstRecord}?$expand=deploymentProfile,intendedDeploymentProfile`)]
    expect(first.body).not.toHaveProperty('deploymentProfileAssignmentStatus')
    expect(second.body).toHaveProperty('deploymentProfileAssignmentStatus')
    expect(second.body).not.toHaveProperty('deploymentProfile')
    expect(third.body).toHaveProperty('deploymentProfile.displayName', 'Fabrikam user-driven')
    expect((await ask(`/v1.0${firstRecord}?$expand=deploymentProfile`)).status).toBe(400)
  })

  it.each([
    ['an unknown record', `/beta${records}/nothing`, 404],
    ['an unknown user', '/v1.0/users/nobody', 404],
    ['a beta call on v1.0', '/v1.0/deviceManagement/configurationPolicies', 400],
    ['an unknown call', '/v1.0/nothing', 400],
  ])('%s', async (_name, call, status) => {
    const reply = await ask(call)
    expect(reply.status).toBe(status)
    expect(reply.body.error?.code).toEqual(expect.any(String))
  })

  it('wants ConsistencyLevel and $count for memberships', async () => {
    const call = `/v1.0${avery}/transitiveMemberOf/microsoft.graph.group`
    expect((await ask(call)).body.error?.code).toBe('Request_UnsupportedQuery')
    expect((await ask(`${call}?$count=true`)).status).toBe(400)
    const { body } = await ask(`${call}?$count=true`, { ConsistencyLevel: 'eventual' })
    expect(body.value).toHaveLength(2)
  })

  it('filters the devices of a group by up to fifteen ids, with ConsistencyLevel and $count', async () => {
    await withTenant({ extraAutopilotDevices: 20 }, async (other) => {
      const members = `/v1.0/groups/${laptops}/transitiveMembers/microsoft.graph.device?$select=id`
      const eventual = { ConsistencyLevel: 'eventual' }
      const { body } = await ask(`${members}&$count=true`, eventual, other)
      const ids = (body.value as { id: string }[]).map(({ id }) => id)
      expect(ids.length).toBeGreaterThan(16)
      const among = (some: readonly string[], field = 'id'): string => `${members}&$count=true&$filter=${encodeURIComponent(`${field} in (${some.map((id) => `'${id}'`).join(',')})`)}`
      expect((await ask(among([...ids.slice(0, 14), 'nobody']), eventual, other)).body.value).toHaveLength(14)
      expect((await ask(among(ids.slice(0, 16)), eventual, other)).status).toBe(400)
      expect((await ask(among(ids.slice(0, 2)), {}, other)).body.error?.code).toBe('Request_UnsupportedQuery')
      expect((await ask(among(ids.slice(0, 2), 'displayName'), eventual, other)).body.error?.code).toBe('Request_UnsupportedQuery')
    })
  })

  it.each([
    ['', 100],
    ['&$top=999', 999],
    ['&$top=1500', 999],
  ])('gives no more directory objects on a page than the service does: %s', async (top, size) => {
    await withTenant({ extraAutopilotDevices: 1_100 }, async (other) => {
      const { body } = await ask(`/v1.0/groups/${laptops}/transitiveMembers/microsoft.graph.device?$count=true&$select=id${top}`, { ConsistencyLevel: 'eventual' }, other)
      expect(body.value).toHaveLength(size)
      expect(body['@odata.count']).toBeGreaterThan(1_100)
    })
  })

  it('never gives back the value of a pass', async () => {
    const { body } = await ask(`/v1.0${avery}/authentication/temporaryAccessPassMethods`)
    expect(body.value).toMatchObject([{ temporaryAccessPass: null, isUsable: true }])
  })

  it('dates its answers by the demo clock', async () => {
    await withTenant({ clockStart: '2026-12-24T12:00:00Z' }, async (other) => {
      const response = await fetch(`${other.root}/v1.0/organization`, { headers: { Authorization: `Bearer ${other.token}` } })
      expect(response.headers.get('date')).toMatch(/^Thu, 24 Dec 2026 12:00:0/)
    })
  })

  it('pages, and leads through all pages', async () => {
    await withTenant({ pageSize: 4, extraAutopilotDevices: 4 }, async (other) => {
      let link: string | undefined = `/v1.0${records}?$select=id`
      const sizes: number[] = []
      while (link !== undefined) {
        const { body }: Reply = await ask(link, {}, other)
        sizes.push(body.value?.length ?? 0)
        const next: unknown = body['@odata.nextLink']
        link = typeof next === 'string' ? next.slice(other.root.length) : undefined
      }
      expect(sizes).toEqual([4, 4, 4, 4])
    })
  })

  it('is read-only', async () => {
    const response = await fetch(`${tenant.root}/v1.0${avery}`, { method: 'DELETE', headers: { Authorization: `Bearer ${tenant.token}` } })
    expect(response.status).toBe(405)
  })

  it.each([
    ['21 members', Array.from({ length: 21 }, (_each, index) => ({ id: String(index), method: 'GET', url: '/organization' })), 400],
    ['an id twice', ['a', 'A'].map((id) => ({ id, method: 'GET', url: '/organization' })), 400],
    ['20 members', Array.from({ length: 20 }, (_each, index) => ({ id: String(index), method: 'GET', url: '/organization' })), 200],
    ['no members', 'text', 400],
  ])('a batch of %s → %s', async (_name, requests, status) => {
    const response = await fetch(`${tenant.root}/v1.0/$batch`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${tenant.token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ requests }),
    })
    expect(response.status).toBe(status)
  })

  it('gives the same answers every time', async () => {
    const read = (started: DemoTenant) => ask(`/beta${records}`, {}, started)
    expect(await withTenant({}, read)).toEqual(await withTenant({}, read))
  })

  it('stops even while a request hangs', async () => {
    const other = await startDemoTenant({ faults: [{ kind: 'hang', match: '' }] })
    const hanging = fetch(`${other.root}/v1.0/organization`, { headers: { Authorization: `Bearer ${other.token}` } }).catch(() => 'ended')
    await new Promise((resolve) => setTimeout(resolve, 50))
    await other.stop()
    expect(await hanging).toBe('ended')
  })

  it('is made of Node alone', () => {
    const folder = path.join(import.meta.dirname, '../../../main/demo/tenant')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
    const imported = files.flatMap((file) => [...readFileSync(path.join(folder, file), 'utf8').matchAll(/^import (?!type)[^']*'([^']+)'/gm)].map((match) => match[1] ?? ''))
    expect(imported.filter((name) => !name.startsWith('.') && !name.startsWith('node:'))).toEqual([])
  })
})

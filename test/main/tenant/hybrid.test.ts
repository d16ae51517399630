import { describe, expect, it } from 'vitest'
import { connectorsFact, domainJoinProfilesFact } from '../../../main/tenant/hybrid.ts'
import { allDevices, answers, failed, filtered, groups, says, toGroup, unread } from './answers.ts'

const connector = { displayName: 'SRV', state: 'active', version: '6.2604.2000.3', lastConnectionDateTime: '2026-11-23T08:50:00Z' }

describe('connectorsFact', () => {
  const read = async (...value: object[]) => says(await connectorsFact(answers({ connectors: { value } })))

  it('reads state, version and last call', async () => {
    expect(await read(connector, { ...connector, displayName: null, state: 'inactive', lastConnectionDateTime: '0001-01-01T00:00:00Z' })).toEqual([
      { name: 'SRV', state: 'active', version: '6.2604.2000.3', lastConnectionAt: '2026-11-23T08:50:00.000Z' },
      { name: '', state: 'inactive', version: '6.2604.2000.3', lastConnectionAt: null },
    ])
    expect(await read()).toEqual([])
  })

  it.each([
    ['an unknown state', { state: 'sleeping' }],
    ['no state', { state: null }],
    ['no version', { version: null }],
    ['a version that is none', { version: 'latest' }],
    ['a version with a tail', { version: '6.2604.2000.3-beta' }],
    ['a number for a version', { version: 6 }],
  ])('%s settles nothing', async (_name, change) => {
    expect(await read(connector, { ...connector, ...change })).toBe('unreadable')
  })

  it('is unavailable with the list', async () => {
    expect(says(await connectorsFact(answers({ connectors: failed })))).toBe('throttled')
  })
})

describe('domainJoinProfilesFact', () => {
  const profile = (name: string, ...assignments: object[]) => ({
    '@odata.type': '#microsoft.graph.windowsDomainJoinConfiguration',
    id: name,
    displayName: name,
    activeDirectoryDomainName: 'corp.example',
    organizationalUnit: null,
    assignments,
  })
  const both = { device: groups('laptops'), user: groups('staff') }
  const read = async (memberships: typeof both, ...value: object[]) => {
    const found = says(await domainJoinProfilesFact(answers({ 'device-configurations': { value } }), Promise.resolve(memberships)))
    return Array.isArray(found) ? found.map(({ name }: { name: string }) => name) : found
  }
  const one = profile('One', toGroup('laptops'))

  it.each([
    ['none', [], []],
    ['one', [one], ['One']],
    ['one of two', [one, profile('Other', toGroup('others'))], ['One']],
    ['two', [one, profile('Two', allDevices)], ['One', 'Two']],
    ['for the user only', [profile('User', toGroup('staff'))], []],
    ['another kind of profile', [{ ...one, '@odata.type': '#microsoft.graph.windows10CustomConfiguration', activeDirectoryDomainName: undefined }], []],
    ['a domain in a profile of an unknown kind', [{ ...one, '@odata.type': '#microsoft.graph.windowsNewJoinConfiguration' }], 'unreadable'],
    ['a filter', [profile('Filtered', filtered(allDevices))], 'unreadable'],
    ['one and an open one', [one, profile('Filtered', filtered(allDevices))], 'unreadable'],
    ['two and an open one', [one, profile('Two', allDevices), profile('Filtered', filtered(allDevices))], ['One', 'Two']],
    ['assignments missing', [{ ...one, assignments: undefined }], 'unreadable'],
  ] as const)('%s', async (_name, value, expected) => {
    expect(await read(both, ...value)).toEqual(expected)
  })

  it('shows domain and organizational unit', async () => {
    const fact = await domainJoinProfilesFact(answers({ 'device-configurations': { value: [{ ...one, organizationalUnit: 'OU=A' }] } }), Promise.resolve(both))
    expect(says(fact)).toEqual([{ name: 'One', domain: 'corp.example', organizationalUnit: 'OU=A' }])
  })

  it('is open while the groups of the device are', async () => {
    expect(await read({ ...both, device: unread } as never, one)).toBe('throttled')
  })
})

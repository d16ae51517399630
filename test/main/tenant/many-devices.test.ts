import { describe, expect, it } from 'vitest'
import { startDemoTenant, type DemoTenantOptions, type Fault } from '../../../main/demo/tenant/index.ts'
import { openTenantReader } from '../../../main/tenant/reader/reader.ts'
import { openDemoDoor, patientClock, saying, sayings } from './scan.ts'
import { bulk, scanOne, scanTogether, users } from './scan-together.ts'

/** What a device says that is scanned alone, in place of the one at this index. */
async function alone(serialNumber: string, index: number, options: DemoTenantOptions): Promise<Record<string, unknown>> {
  const padded = Array.from({ length: index % users.length }, () => 'NOBODY')
  const { all } = await scanTogether([...padded, serialNumber], options)
  return sayings(all.at(-1) ?? {})
}

const records = '/deviceManagement/windowsAutopilotDeviceIdentities'
const isRecords = (path: string): boolean => path.endsWith(records)
const isMembers = (path: string): boolean => path.includes('/transitiveMembers/')
const pagesOf = (where: (path: string) => boolean, size: number) => (path: string): number => (where(path) ? size : 1_000)

/** Calls whose path, and maybe query, looks so. */
const count = (log: readonly string[], pattern: RegExp): number => log.filter((line) => pattern.test(decodeURIComponent(line))).length
const recordPages = /\/windowsAutopilotDeviceIdentities\?.*\$top=1000/
const recordSearches = /\/windowsAutopilotDeviceIdentities\?\$filter=contains/
const memberPages = /\/transitiveMembers\/.*\$top=999/
const memberQuestions = /\/transitiveMembers\/.*\$filter=id in/
const groupsOfDevice = /\/devices\/[^/]*\/transitiveMemberOf\//

describe('many devices at once', () => {
  const serialNumbers = [...Array.from({ length: 40 }, (_each, index) => bulk(index)), 'FBK10007', 'FBK10010', 'FBK20001', 'NOBODY', 'FBK10001', '1204-5518-7730-2946-0087-3315-62']
  const samples = [0, 13, 39, 40, 41, 42, 43, 44, 45]
  const tenant = { extraAutopilotDevices: 40 }
  const refuse = (where: RegExp): Fault => ({ kind: 'status-400', match: (_method, _version, path, query) => where.test(`${path}?${decodeURIComponent(query)}`) })

  it.each<[string, DemoTenantOptions, readonly (readonly [RegExp, number, number])[]]>([
    ['whole collections', {}, [[recordPages, 1, 1], [recordSearches, 0, 0], [memberQuestions, 0, 0], [groupsOfDevice, 0, 0]]],
    ['a list of records that has nine pages to go', { pageSize: pagesOf(isRecords, 6) }, [[recordPages, 9, 9], [recordSearches, 0, 0]]],
    ['a list of records that is too long', { pageSize: pagesOf(isRecords, 4) }, [[recordPages, 11, 11], [recordSearches, 46, 60]]],
    ['groups that are too big', { pageSize: pagesOf(isMembers, 5) }, [[memberPages, 5, 20], [memberQuestions, 4, 20], [groupsOfDevice, 0, 0]]],
    ['groups that are too big, and refuse the question', { pageSize: pagesOf(isMembers, 5), faults: [refuse(/\/transitiveMembers\/.*\$filter=/)] }, [[memberQuestions, 4, 20], [groupsOfDevice, 40, 46]]],
    ['groups that refuse to be read', { faults: [refuse(/\/transitiveMembers\//)] }, [[memberPages, 1, 20], [groupsOfDevice, 40, 46]]],
    ['lists that refuse to be read', { faults: [refuse(/\/windowsAutopilotDeviceIdentities\?.*\$select/)] }, [[recordPages, 1, 2], [recordSearches, 46, 46]]],
  ])('get the facts that each of them gets alone: %s', async (_name, options, calls) => {
    const together = await scanTogether(serialNumbers, { ...tenant, ...options })
    for (const [pattern, least, most] of calls) {
      expect(count(together.log, pattern), pattern.source).toBeGreaterThanOrEqual(least)
      expect(count(together.log, pattern), pattern.source).toBeLessThanOrEqual(most)
    }
    for (const index of samples) {
      const serialNumber = serialNumbers[index] ?? ''
      expect(sayings(together.all[index] ?? {}), serialNumber).toEqual(await alone(serialNumber, index, tenant))
    }
  })

  it('share their requests: 100 devices cost less than 3 of them alone', async () => {
    const { all, requests } = await scanTogether(Array.from({ length: 100 }, (_each, index) => bulk(index)), { extraAutopilotDevices: 500 })
    expect(new Set(all.map((facts) => JSON.stringify(facts['tenant.profileStatus']?.status)))).toEqual(new Set(['"known"']))
    expect(requests).toBeLessThanOrEqual(15)
  })

  it('20 devices do not read 10,000 records', async () => {
    const { log, requests } = await scanTogether(Array.from({ length: 20 }, (_each, index) => bulk(index)), { extraAutopilotDevices: 10_000 })
    expect(count(log, recordPages)).toBeLessThanOrEqual(5)
    expect(requests).toBeLessThanOrEqual(15)
  })

  it('500 devices in a tenant of 10,000 cost at most 60 requests, and each gets what it gets alone', async () => {
    const options = { extraAutopilotDevices: 10_000 }
    const { all, requests } = await scanTogether(Array.from({ length: 500 }, (_each, index) => bulk(index * 20)), options)
    expect(requests).toBeLessThanOrEqual(60)
    const said = await Promise.all(users.map((_user, index) => alone(bulk(index), index, { extraAutopilotDevices: 10 })))
    for (const [index, facts] of all.entries()) {
      const expected = { ...said[index % users.length] }
      const device = expected['tenant.autopilotDevice'] as { value: { serialNumber: string } }
      expect(saying(facts, 'tenant.autopilotDevice'), bulk(index * 20)).toMatchObject({ value: { serialNumber: bulk(index * 20) } })
      expect(device.value.serialNumber).toBe(bulk(index % users.length))
      const own = ['tenant.autopilotDevice', 'tenant.ruleDevice']
      const others = (from: Record<string, unknown>): [string, unknown][] => Object.entries(from).filter(([id]) => !own.includes(id))
      expect(others(sayings(facts)), bulk(index * 20)).toEqual(others(expected))
    }
  }, 40_000)

  it.each([
    ['of whole groups', {}, (query: string) => query !== ''],
    ['of groups that are too big', { pageSize: pagesOf(isMembers, 3) }, (query: string) => query.includes('$filter')],
  ])('lose only what could not be read %s', async (_name, options, strikes) => {
    const some = Array.from({ length: 30 }, (_each, index) => bulk(index))
    const fault: Fault = { kind: 'status-503', match: (_method, _version, path, query) => isMembers(path) && strikes(query) }
    const { all } = await scanTogether(some, { extraAutopilotDevices: 30, ...options, faults: [fault] })
    for (const facts of all) {
      expect(facts['tenant.webSignIn']).toMatchObject({ status: 'unavailable', reason: 'service-error' })
      expect(facts['tenant.profileStatus']).toMatchObject({ value: 'assignedInSync' })
    }
  })
})

describe('collections that were read for a bench', () => {
  it('are kept while they are used, are asked for anew after a pause, and are recent for rows that are checked again', async () => {
    const tenant = await startDemoTenant({ extraAutopilotDevices: 200 })
    let now = 0
    try {
      const reader = openTenantReader(openDemoDoor(tenant, { clock: patientClock() }), () => now)
      const lists: number[] = []
      for (const [wave, [seconds, fresh]] of ([[0, false], [15, false], [15, false], [15, false], [20, false], [15, true], [15, true]] as const).entries()) {
        now += seconds * 1_000
        await Promise.all(Array.from({ length: 20 }, (_each, index) => scanOne(reader, bulk(wave * 20 + index), null, fresh)))
        lists.push(count(tenant.log(), recordPages))
      }
      expect(lists).toEqual([1, 1, 1, 1, 2, 2, 3])
    } finally {
      await tenant.stop()
    }
  })
})

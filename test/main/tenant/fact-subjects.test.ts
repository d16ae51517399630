import { beforeAll, describe, expect, it } from 'vitest'
import type { FactId, Facts } from '../../../core/facts/index.ts'
import { factSubjects } from '../../../core/what-if/fact-subjects.ts'
import { cloudFactIds, saying, scan } from './scan.ts'

/** Devices with a record, without one, and with another assignment; users that differ in pass, license and groups. */
const devices = ['FBK10001', 'FBK10003', 'FBK10005', 'FBK10007', 'FBK10010', '1204-5518-7730-2946-0087-3315-62'] as const
const users = ['avery.lane', 'casey.ito', 'jules.brandt', 'nobody.here'] as const

type Read = Readonly<Record<string, Facts>>
const key = (device: string, user: string): string => `${device} ${user}`
const differing = (ids: readonly FactId[], [one, ...others]: readonly Facts[]): readonly FactId[] =>
  ids.filter((id) => others.some((other) => one !== undefined && JSON.stringify(saying(one, id)) !== JSON.stringify(saying(other, id))))
const about = (...subjects: readonly string[]): readonly FactId[] => cloudFactIds.filter((id) => subjects.includes(factSubjects[id]))

describe('facts of the tenant, read for several devices with several users', () => {
  let read: Read = {}
  const facts = (device: string, user: string): Facts => {
    const found = read[key(device, user)]
    if (found === undefined) throw new Error('not read')
    return found
  }

  beforeAll(async () => {
    const found: Record<string, Facts> = {}
    for (const serialNumber of devices) {
      for (const user of users) found[key(serialNumber, user)] = (await scan({ serialNumber, user: `${user}@fabrikam.example` })).facts
    }
    read = found
  }, 120_000)

  it.each(devices)('say the same of the device %s and of the tenant, whoever signs in', (device) => {
    expect(differing(about('device', 'tenant'), users.map((user) => facts(device, user)))).toEqual([])
  })

  it.each(users)('say the same of the user %s and of the tenant, whatever the device', (user) => {
    expect(differing(about('user', 'tenant'), devices.map((device) => facts(device, user)))).toEqual([])
  })

  it('differ where they should, so that this test can fail', () => {
    expect(differing(about('user'), users.map((user) => facts('FBK10001', user)))).toContain('user.tap')
    expect(differing(about('device'), devices.map((device) => facts(device, 'avery.lane')))).toContain('tenant.autopilotRecords')
    expect(differing(about('both'), devices.map((device) => facts(device, 'avery.lane')))).toContain('tenant.webSignIn')
  })
})

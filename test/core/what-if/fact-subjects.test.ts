import { describe, expect, it } from 'vitest'
import { factIds, type FactId } from '../../../core/facts/index.ts'
import { factSubjects, type FactSubject } from '../../../core/what-if/fact-subjects.ts'

const families = [...new Set(factIds.map((id) => id.split('.')[0] ?? ''))]

/** What a fact of a family can be about at all. */
const possible: Readonly<Record<string, readonly FactSubject[]>> = {
  device: ['device', 'both'],
  vm: ['device'],
  network: ['device'],
  tenant: ['device', 'tenant', 'user', 'both'],
  user: ['user', 'both'],
}

describe('the subject of a fact', () => {
  it('is told for every fact, and for nothing else', () => {
    expect(Object.keys(factSubjects).toSorted()).toEqual([...factIds].toSorted())
  })

  it('fits the family of the fact', () => {
    expect(families.toSorted()).toEqual(Object.keys(possible).toSorted())
    expect(factIds.filter((id) => possible[id.split('.')[0] ?? '']?.includes(factSubjects[id]) !== true)).toEqual([])
  })

  it.each<readonly [FactId, FactSubject]>([
    ['device.tpmPresent', 'device'],
    ['network.userProxy', 'device'],
    // The record names somebody, whoever signs in; the name is compared with the assumed one.
    ['tenant.assignedUser', 'device'],
    ['tenant.tapPolicyState', 'tenant'],
    ['tenant.mdmUserScope', 'user'],
    ['user.tap', 'user'],
    // Devices of the user count the device itself.
    ['user.devices', 'both'],
    ['tenant.webSignIn', 'both'],
    ['tenant.espTimeoutMinutes', 'both'],
    ['tenant.profilesReaching', 'both'],
    ['device.refreshToken', 'both'],
    ['device.signInFailure', 'both'],
  ])('%s is %s', (id, subject) => {
    expect(factSubjects[id]).toBe(subject)
  })
})

import { describe, expect, it } from 'vitest'
import { deviceFactsFrom } from '../../../main/evidence/device-facts.ts'
import { evidenceOf, type FakeError } from '../../fakes/evidence.ts'

const base64 = (profile: unknown): string => Buffer.from(JSON.stringify(profile)).toString('base64')
const skip = (value: unknown): string => base64({ CloudAssignedDomainJoinMethod: 1, HybridJoinSkipDCConnectivityCheck: value })
const absent: FakeError = { fails: 'not-found' }

describe('skip AD connectivity check on the device', () => {
  it.each([
    ['no profile at all', absent, absent, null],
    ['the offline profile skips', absent, skip(1), true],
    ['the offline profile does not', absent, skip(0), false],
    ['the offline profile does not say', absent, base64({ CloudAssignedDomainJoinMethod: 0 }), null],
    ['the downloaded profile skips', skip(1), absent, true],
    ['the downloaded profile wins', skip(0), skip(1), false],
    ['a downloaded profile that does not say leaves it to the file', base64({}), skip(1), true],
    ['true and false as words', skip(true), absent, true],
    ['a number that it cannot be', skip(2), absent, 'unreadable'],
    ['a text', skip('yes'), absent, 'unreadable'],
    ['the downloaded profile is refused', { fails: 'access-denied' } as FakeError, skip(1), 'needs-elevation'],
    ['the file holds no profile', absent, base64([]), 'unreadable'],
  ])('%s', (_name, downloaded, offline, expected) => {
    const facts = deviceFactsFrom(evidenceOf({ 'files.autopilot-downloaded-profile': downloaded, 'files.autopilot-configuration': offline }, { elevated: false }))
    const fact = facts['device.profileSkipsDomainCheck']
    expect(fact?.status === 'known' ? fact.value : fact?.reason).toBe(expected)
  })
})

import fc from 'fast-check'
import { enrollmentFailureCategories, runEnrollmentStates, runStates, type IntuneEventFactValues } from '../../../core/facts/intune-events.ts'

const time = fc.option(fc.constantFrom('2026-11-22T06:00:00.000Z', '2026-11-22T08:20:00.000Z', '2026-11-01T08:00:00.000Z'))
const part = fc.record({ state: fc.constantFrom(...runStates), minutes: fc.option(fc.nat(600)) })
const reason = fc.constantFrom(
  { text: '', code: '' },
  { text: 'The device is not allowed (0x80180014).', code: '0x80180014' },
  { text: 'Something else.', code: '' },
  { text: '0x12345678', code: '0x12345678' },
)

/** Any value of the facts about what Intune recorded. */
export const anyIntuneEvents = {
  'tenant.autopilotEvents': fc.array(
    fc.record({ startedAt: time, at: time, enrollment: fc.constantFrom(...runEnrollmentStates), deployment: part, deviceSetup: part, accountSetup: part, failure: reason }),
    { minLength: 1, maxLength: 3 },
  ),
  'tenant.enrollmentFailures': fc.array(
    fc.record({ at: time, category: fc.constantFrom(...enrollmentFailureCategories), reason, found: fc.constantFrom('device', 'user') }),
    { minLength: 1, maxLength: 3 },
  ),
} satisfies { readonly [K in keyof IntuneEventFactValues]: fc.Arbitrary<IntuneEventFactValues[K]> }

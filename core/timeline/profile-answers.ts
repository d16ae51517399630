import type { ProfileOutcome } from '../facts/setup-evidence.ts'
import type { TimelineState } from './timeline.ts'

/** What the service or Windows said when no profile came. One that was received, and is not cached any more, says nothing here. */
export const profileAnswers: { readonly [K in ProfileOutcome]: { readonly state: TimelineState; readonly because: string } | undefined } = {
  received: undefined,
  'not-registered': { state: 'failed', because: 'The service said that this device is not registered.' },
  'none-assigned': { state: 'failed', because: 'The service said that no profile is assigned to this device.' },
  'attestation-failed': { state: 'failed', because: 'The profile asks for an attested TPM, and Windows could not attest it.' },
  'not-needed': { state: 'not-reached', because: 'Windows does not look for a profile any more until the device is reset.' },
  'nothing-returned': { state: 'not-reached', because: 'Windows asked for a profile and recorded none.' },
  'no-internet': { state: 'not-reached', because: 'Windows had no internet when it looked for a profile.' },
}

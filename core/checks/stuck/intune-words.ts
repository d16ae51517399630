import type { Fact } from '../../facts/fact.ts'
import type { AutopilotRun, EnrollmentFailureCategory, RecordedReason, RunEnrollmentState, RunPart, RunState } from '../../facts/intune-events.ts'
import type { SetupTimes } from '../../facts/stuck.ts'

/** By the descriptions of windowsAutopilotDeploymentState, Microsoft Graph beta. */
export const runStateWords: { readonly [K in RunState]: string } = {
  unknown: 'Not known to Intune',
  success: 'Succeeded',
  inProgress: 'In progress',
  failure: 'Failed',
  successWithTimeout: 'Timed out, and the user went on',
  notAttempted: 'Not started',
  disabled: 'Turned off',
  successOnRetry: 'Succeeded after a time-out',
}

export const runEnrollmentWords: { readonly [K in RunEnrollmentState]: string } = {
  unknown: 'Not known to Intune',
  enrolled: 'Enrolled',
  pendingReset: 'Waits for a reset',
  failed: 'Failed',
  notContacted: 'No contact yet',
  blocked: 'Blocked',
}

/** By the descriptions of deviceEnrollmentFailureReason, Microsoft Graph. */
export const failureWords: { readonly [K in EnrollmentFailureCategory]: string } = {
  unknown: 'No reason given',
  authentication: 'Authentication of the user failed',
  authorization: 'The user is not authorized to enroll',
  accountValidation: 'The account could not be validated',
  userValidation: 'The user could not be validated',
  deviceNotSupported: 'The device is not supported',
  inMaintenance: 'The account was in maintenance',
  badRequest: 'The request of the device was not understood',
  featureNotSupported: 'The account does not support what enrollment asks for',
  enrollmentRestrictionsEnforced: 'An enrollment restriction refused the device',
  clientDisconnected: 'The device broke off the connection',
  userAbandonment: 'The user broke off the enrollment',
}

/** A state with the time that it took. */
export function partInWords({ state, minutes }: RunPart): string {
  return minutes === null || state === 'notAttempted' || state === 'disabled' ? runStateWords[state] : `${runStateWords[state]}, ${String(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}`
}

/** The code with its meaning where a published source has one, else what Intune wrote; empty when it wrote nothing. */
export function reasonInWords({ text, code, meaning }: RecordedReason): string {
  if (meaning !== '') return `${code}: ${meaning}`
  return text
}

/** Whether the run went wrong as far as Intune recorded it. */
export function hasFailed({ enrollment, deployment, deviceSetup, accountSetup, failure }: AutopilotRun): boolean {
  const parts = [deployment, deviceSetup, accountSetup]
  return enrollment === 'failed' || enrollment === 'blocked' || failure.code !== '' || parts.some(({ state }) => state === 'failure' || state === 'successWithTimeout')
}

/** What lies further back is no part of a setup that is stuck now. Milliseconds; our own number: a week. */
const longestSetup = 7 * 24 * 60 * 60_000

/** It was over before this device enrolled, or long ago, so it belongs to an earlier attempt. `now`: milliseconds since 1970 UTC. */
export function isEarlier(at: string | null, times: Fact<SetupTimes>, now: number): boolean {
  if (at === null) return false
  const enrolled = times.status === 'known' ? times.value.enrollment : null
  return Date.parse(at) < now - longestSetup || (enrolled !== null && Date.parse(at) < Date.parse(enrolled))
}

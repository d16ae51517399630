import type { FactDefinition } from './definition.ts'

/** How far a Windows Autopilot run or a part of it came. Members of windowsAutopilotDeploymentState, Microsoft Graph beta. */
export const runStates = ['unknown', 'success', 'inProgress', 'failure', 'successWithTimeout', 'notAttempted', 'disabled', 'successOnRetry'] as const

export type RunState = (typeof runStates)[number]

/** Whether the device enrolled in the run. Members of enrollmentState, Microsoft Graph beta. */
export const runEnrollmentStates = ['unknown', 'enrolled', 'pendingReset', 'failed', 'notContacted', 'blocked'] as const

export type RunEnrollmentState = (typeof runEnrollmentStates)[number]

/** Why an enrollment was refused. Members of deviceEnrollmentFailureReason, Microsoft Graph. */
export const enrollmentFailureCategories = [
  'unknown',
  'authentication',
  'authorization',
  'accountValidation',
  'userValidation',
  'deviceNotSupported',
  'inMaintenance',
  'badRequest',
  'featureNotSupported',
  'enrollmentRestrictionsEnforced',
  'clientDisconnected',
  'userAbandonment',
] as const

export type EnrollmentFailureCategory = (typeof enrollmentFailureCategories)[number]

/** What Intune wrote about a failure, without names and ids. */
export interface RecordedReason {
  /** One line; empty when it wrote nothing. */
  readonly text: string
  /** The error code in it, `0x` and eight digits or AADSTS and its number; empty when there is none. */
  readonly code: string
}

/** One part of the enrollment status page as the service saw it. */
export interface RunPart {
  readonly state: RunState
  /** Null: the service gives no time, or one that cannot be. */
  readonly minutes: number | null
}

/** One Windows Autopilot run of this device, as Intune recorded it. */
export interface AutopilotRun {
  /** ISO 8601 in UTC; null when the service does not say. */
  readonly startedAt: string | null
  /** When it ended, or else when the service last wrote to it. */
  readonly at: string | null
  readonly enrollment: RunEnrollmentState
  readonly deployment: RunPart
  readonly deviceSetup: RunPart
  readonly accountSetup: RunPart
  readonly failure: RecordedReason
}

/** An enrollment that Intune refused. */
export interface RefusedEnrollment {
  /** ISO 8601 in UTC; null when the service does not say. */
  readonly at: string | null
  readonly category: EnrollmentFailureCategory
  readonly reason: RecordedReason
  /** `user`: the event names no device, so another device of this user may be meant. */
  readonly found: 'device' | 'user'
}

export interface IntuneEventFactValues {
  /** Newest first, at least one: a page without one says nothing, so the fact is unavailable then. */
  'tenant.autopilotEvents': readonly AutopilotRun[]
  /** Newest first, at least one. */
  'tenant.enrollmentFailures': readonly RefusedEnrollment[]
}

/** What Intune recorded about the enrollment of a device; read only when it is stuck. */
export const intuneEventFacts: { readonly [K in keyof IntuneEventFactValues]: FactDefinition } = {
  'tenant.autopilotEvents': { label: { en: 'Windows Autopilot run in Intune', de: 'Windows Autopilot-Lauf in Intune' }, privacy: 'open' },
  'tenant.enrollmentFailures': { label: { en: 'Refused enrollment in Intune', de: 'Abgelehnte Registrierung in Intune' }, privacy: 'open' },
}

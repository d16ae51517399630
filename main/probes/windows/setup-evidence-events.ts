import type { DeviceEnrollmentFailure, HelloDecision, ProfileAnswer, ProfileOutcome, SetupPages } from '../../../core/facts/setup-evidence.ts'
import type { EventRecord } from './parse-event-xml.ts'
import { resultCode } from './setup-events.ts'

/** Fields of the events 358, 360 and 362 under the names that `dsregcmd` prints. */
const helloFields: ReadonlyMap<string, string> = new Map([
  ['DeviceIsJoined', 'IsDeviceJoined'],
  ['AADPrt', 'IsUserAzureAD'],
  ['NgcPolicyEnabled', 'PolicyEnabled'],
  ['NgcPostLogonProvisioningEnabled', 'PostLogonEnabled'],
  ['NgcHardwarePolicyMet', 'DeviceEligible'],
  // Windows renders it as "User is not connected to the machine via Remote Desktop", so No is the bad answer.
  ['UserIsRemote', 'SessionIsNotRemote'],
  ['ADFSPrtPresent', 'AdfsPrtPresent'],
])

/** The newest decision: 358 shows the set-up, 360 and 362 leave it out. */
export function helloDecision(records: readonly EventRecord[]): HelloDecision | null {
  const newest = records.find(({ id }) => id === 358 || id === 360 || id === 362)
  if (newest === undefined) return null
  const missing = [...helloFields].flatMap(([field, name]) => (/^no\b/i.test(newest.data.get(field)?.trim() ?? '') ? [name] : []))
  return { willProvision: newest.id === 358, at: newest.at, missing }
}

/** Times of the events 813 and 814 that turn web sign-in on; the oldest of those given is the arrival. */
export function webSignInArrival(records: readonly EventRecord[]): string | null {
  const on = records.filter(({ id, data }) => {
    const named = [...data.values()].some((value) => value.trim().toLowerCase() === 'enablewebsignin')
    return named && (id === 814 || (id === 813 && /^(0x0*)?1$/i.test(data.get('HexInt1')?.trim() ?? '')))
  })
  return on.at(-1)?.at ?? null
}

const names: readonly (readonly [string, ProfileOutcome])[] = [
  ['ztddeviceisnotregistered', 'not-registered'],
  ['ztddevicehasnoassignedprofile', 'none-assigned'],
]

/** Strength of what one record says, strongest first; a record that says nothing has none. */
const order: readonly (readonly [ProfileOutcome, (record: EventRecord) => boolean])[] = [
  ['none-assigned', ({ id }) => id === 701 || id === 704],
  ['attestation-failed', ({ id }) => id === 156 || id === 171],
  ['not-needed', ({ id }) => id === 162 || id === 163],
  ['nothing-returned', ({ id }) => id === 164],
  ['no-internet', ({ id }) => id === 165 || id === 167],
]

/**
 * What the Autopilot log says about the profile since it was received last (161). The names that the service sends
 * decide before any number does: Microsoft lists them under numbers (807, 809, 815) that mean other things on some
 * builds, or do not exist there (learn.microsoft.com/autopilot/troubleshooting-faq, 2025-04-21).
 */
export function profileAnswer(records: readonly EventRecord[]): ProfileAnswer | null {
  const received = records.findIndex(({ id }) => id === 161)
  const since = received < 0 ? records : records.slice(0, received)
  for (const { at, data } of since) {
    const text = [...data.values()].join(' ').toLowerCase()
    const found = names.find(([name]) => text.includes(name))
    if (found !== undefined) return { outcome: found[1], at }
  }
  const strong = order.slice(0, 2)
  const weak = order.slice(2)
  for (const [outcome, fits] of strong) {
    const found = since.find(fits)
    if (found !== undefined) return { outcome, at: found.at }
  }
  const last = records[received]
  if (last !== undefined) return { outcome: 'received', at: last.at }
  for (const [outcome, fits] of weak) {
    const found = since.find(fits)
    if (found !== undefined) return { outcome, at: found.at }
  }
  return null
}

/** The newest failed step (180) of an enrollment with the identity of the device, unless a step was completed (181) since. */
export function deviceEnrollmentFailure(records: readonly EventRecord[]): DeviceEnrollmentFailure | null {
  const decisive = records.find(({ id }) => id === 180 || id === 181)
  if (decisive === undefined || decisive.id === 181) return null
  const step = decisive.data.get('State')?.trim() ?? ''
  return { step: /^[A-Za-z]{3,40}$/.test(step) ? step : '', code: resultCode(decisive) ?? '', at: decisive.at }
}

const ends = [
  ['CommercialOOBE_ESPProgress_Page_Exiting', 'left'],
  ['CommercialOOBE_ESPProgress_Failure', 'failed'],
  ['CommercialOOBE_ESPProgress_Timeout', 'timed-out'],
  ['CommercialOOBE_ESPProgress_Abort', 'aborted'],
] as const

/** Shell-Core: 62407 names what the status page did, 62404 which page was shown. */
export function setupPages(records: readonly EventRecord[]): SetupPages {
  const says = (record: EventRecord, word: string): boolean => [...record.data.values()].some((value) => value.trim() === word)
  const ended = records.flatMap((record) => {
    const how = record.id === 62407 ? ends.find(([name]) => says(record, name))?.[1] : undefined
    return how === undefined ? [] : [{ how, at: record.at }]
  })
  const hello = records.find((record) => record.id === 62404 && (says(record, 'AADHello') || says(record, 'NGC')))
  return { espEnd: ended[0] ?? null, helloShownAt: hello?.at ?? null }
}

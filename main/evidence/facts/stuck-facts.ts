import { known, type Fact } from '../../../core/facts/fact.ts'
import type { Facts } from '../../../core/facts/index.ts'
import type { RecordedFailure, SetupTimes } from '../../../core/facts/stuck.ts'
import { mapReading, read, unread, type Reading } from '../../probes/reading.ts'
import { parseEspStatus } from '../../probes/windows/parse-esp-status.ts'
import { parseEspTracking, parseFirstSync } from '../../probes/windows/parse-esp-tracking.ts'
import { parseEventXml, type EventRecord } from '../../probes/windows/parse-event-xml.ts'
import { parseJoinDetails } from '../../probes/windows/parse-join-details.ts'
import { parseHardening, parseWebSignInAccount } from '../../probes/windows/parse-lock-screen.ts'
import { lastSignInFailure, newestTime, restartUris, unresolvedFailure } from '../../probes/windows/setup-events.ts'
import type { WindowsItemId } from '../../probes/windows/item-ids.ts'
import type { Evidence } from '../schema.ts'
import { absentAs, sourceOf } from '../source.ts'
import { sayProbe } from '../../probes/probe-words.ts'
import { sayEvidence } from '../evidence-words.ts'

const itself = <T>(reading: Reading<T>): Reading<T> => reading

// DeviceManagement-Enterprise-Diagnostics-Provider: enrolled (72) or enrolled automatically (75); failures 71, 76 and
// faults of the server (52). HelloForBusiness: stopped (6045), failed (7045), completed (8045). User Device
// Registration: refused joins (204, 304, 305) and success (306). Autopilot: settings received (161).
const enrolled = [72, 75]
const joined = [306]

/** What the device says about an enrollment that runs or has stopped. Windows writes the registry keys when it starts, so absence is an answer. */
export function stuckFacts(evidence: Evidence): Facts {
  const join = sourceOf(evidence, 'dsregcmd', parseJoinDetails)
  const tracking = sourceOf(evidence, 'registry.esp-tracking', parseEspTracking)
  const log = <T>(id: WindowsItemId, pick: (records: readonly EventRecord[]) => T): Fact<T> =>
    sourceOf(evidence, id, parseEventXml).fact((records) => mapReading(records, (list) => read(pick(list))))
  const enrollment = log('events.device-management', (list) => newestTime(list, enrolled))
  return {
    'device.espStatus':
      absentAs(evidence, 'registry.autopilot-settings', { devicePreparation: null, deviceSetup: null, accountSetup: null }) ??
      sourceOf(evidence, 'registry.autopilot-settings', parseEspStatus).fact(itself),
    'device.espSettings': sourceOf(evidence, 'registry.first-sync', parseFirstSync).fact(itself),
    'device.espProviders': absentAs(evidence, 'registry.esp-tracking', []) ?? tracking.fact((each) => each.providers),
    'device.espApps': absentAs(evidence, 'registry.esp-tracking', []) ?? tracking.fact((each) => each.apps),
    'device.espMinutes': minutesSince(enrollment, evidence),
    'device.deviceAuthStatus': join.fact((state) => state.authStatus),
    'device.keySignTest': join.fact((state) => state.keySignTest),
    'device.keyRecovery': join.fact((state) => state.keyRecovery),
    'device.refreshToken': join.fact((state) => state.refreshToken),
    'device.helloSet': join.fact((state) => state.helloSet),
    'device.helloPrerequisites': join.fact((state) => state.helloPrerequisites),
    'device.lockScreenHardening': hardening(evidence),
    'device.webSignInAccount': sourceOf(evidence, 'cim.web-sign-in-account', parseWebSignInAccount).fact(itself),
    'device.mdmFailure': log('events.device-management', (list) => unresolvedFailure(list, [71, 76, 52], enrolled)),
    'device.joinFailure': log('events.device-registration', (list) => unresolvedFailure(list, [204, 304, 305], joined)),
    'device.signInFailure': sourceOf(evidence, 'events.aad', parseEventXml).fact((records) => mapReading(records, signInFailure)),
    'device.helloFailure': log('events.hello', (list) => unresolvedFailure(list, [6045, 7045], [8045])),
    'device.restartUris': log('events.device-management', restartUris),
    'device.setupTimes': setupTimes([
      log('events.autopilot', (list) => newestTime(list, [161])),
      log('events.device-registration', (list) => newestTime(list, joined)),
      enrollment,
      log('events.hello', (list) => newestTime(list, [8045])),
    ]),
  }
}

/** The collector asks for this many records of the AAD log. */
const aadRecords = 30

/** A full list without a failure holds interrupts only, and they may hide an older failure. */
function signInFailure(records: readonly EventRecord[]): Reading<RecordedFailure | null> {
  const failure = lastSignInFailure(records)
  return failure === null && records.length >= aadRecords ? unread(sayProbe((w) => w.interruptsOnly)) : read(failure)
}

/** From the enrollment to the moment of the collection, both by the clock of the device. A clock that was set back says nothing. */
function minutesSince(enrollment: Fact<string | null>, evidence: Evidence): Fact<number | null> {
  if (enrollment.status === 'unavailable') return enrollment
  if (enrollment.value === null) return known(null, enrollment.source, enrollment.observedAt)
  const minutes = Math.floor((Date.parse(evidence.collectedAt) - Date.parse(enrollment.value)) / 60_000)
  if (minutes >= 0) return known(minutes, enrollment.source, enrollment.observedAt)
  return { status: 'unavailable', reason: 'unreadable', detail: sayEvidence((w) => w.clockWentBack) }
}

/** Both keys belong to policies and exist only when one is set. */
function hardening(evidence: Evidence): Fact<readonly string[]> {
  const [system, personalization] = (['registry.lock-screen-system', 'registry.lock-screen-personalization'] as const).map(
    (id): Fact<readonly string[]> => absentAs<readonly string[]>(evidence, id, []) ?? sourceOf(evidence, id, parseHardening).fact(itself),
  )
  if (system === undefined || personalization === undefined || system.status === 'unavailable') return system ?? noKey
  if (personalization.status === 'unavailable') return personalization
  return known([...system.value, ...personalization.value], `${system.source}; ${personalization.source}`, system.observedAt)
}

const noKey: Fact<never> = { status: 'unavailable', reason: 'not-collected', detail: sayEvidence((w) => w.lockScreenPolicies) }

function setupTimes(times: readonly [Fact<string | null>, Fact<string | null>, Fact<string | null>, Fact<string | null>]): Fact<SetupTimes> {
  const [profile, join, enrollment, hello] = times
  if (profile.status === 'unavailable') return profile
  if (join.status === 'unavailable') return join
  if (enrollment.status === 'unavailable') return enrollment
  if (hello.status === 'unavailable') return hello
  const value = { profile: profile.value, join: join.value, enrollment: enrollment.value, hello: hello.value }
  return known(value, [profile, join, enrollment, hello].map((each) => each.source).join('; '), enrollment.observedAt)
}

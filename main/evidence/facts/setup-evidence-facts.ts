import { known, type Fact } from '../../../core/facts/fact.ts'
import type { Facts } from '../../../core/facts/index.ts'
import type { AppFailure, LockScreenNetwork, PreparationRun } from '../../../core/facts/setup-evidence.ts'
import type { Raw } from '../../probes/raw.ts'
import { mapReading, read, unread, type Reading } from '../../probes/reading.ts'
import type { WindowsItemId } from '../../probes/windows/item-ids.ts'
import { parseUsedAdapters } from '../../probes/windows/parse-connection.ts'
import { parseDownloadedProfile } from '../../probes/windows/parse-downloaded-profile.ts'
import { parseEventXml, type EventRecord } from '../../probes/windows/parse-event-xml.ts'
import { lockScreenNetwork, parseNetworkNames, parseNetworkProfiles } from '../../probes/windows/parse-network-profiles.ts'
import * as preparation from '../../probes/windows/parse-preparation.ts'
import * as events from '../../probes/windows/setup-evidence-events.ts'
import type { Evidence } from '../schema.ts'
import { absentAs, sourceOf } from '../source.ts'
import { sayProbe } from '../../probes/probe-words.ts'

const itself = <T>(reading: Reading<T>): Reading<T> => reading

/** The collector asks for this many arrivals of the web sign-in policy. */
const arrivals = 40

/** What logs and files say about an enrollment that runs or has stopped. */
export function setupEvidenceFacts(evidence: Evidence): Facts {
  const log = <T>(id: WindowsItemId, pick: (records: readonly EventRecord[]) => T): Fact<T> =>
    sourceOf(evidence, id, parseEventXml).fact((records) => mapReading(records, (list) => read(pick(list))))
  return {
    'device.webSignInArrivedAt': sourceOf(evidence, 'events.web-sign-in', parseEventXml).fact((records) =>
      mapReading(records, (list) => (list.length < arrivals ? read(events.webSignInArrival(list)) : unread(sayProbe((w) => w.policyTooOften)))),
    ),
    'device.helloDecision': log('events.hello-prerequisites', events.helloDecision),
    'device.downloadedProfile':
      absentAs(evidence, 'files.autopilot-downloaded-profile', null) ??
      sourceOf(evidence, 'files.autopilot-downloaded-profile', parseDownloadedProfile).fact((profile) =>
        mapReading(profile.profileName, (name) => mapReading(profile.downloadedAt, (at) => read({ name: name.slice(0, 200), at: at === '' ? null : at }))),
      ),
    'device.profileAnswer': log('events.autopilot', events.profileAnswer),
    'device.deviceEnrollmentFailure': log('events.autopilot', events.deviceEnrollmentFailure),
    'device.preparationRun': preparationRun(evidence),
    'device.appFailures': appFailures(evidence),
    'device.managementExtension': sourceOf(evidence, 'cim.management-extension', preparation.parseManagementExtension).fact(itself),
    'device.setupPages': log('events.shell', events.setupPages),
    'device.lockScreenNetwork': lockScreen(evidence),
  }
}

/** Device preparation has run when the registry has a hint of it or a list of what it installs. */
function preparationRun(evidence: Evidence): Fact<PreparationRun | null> {
  const hint = absentAs<PreparationRun['phase']>(evidence, 'registry.autopilot-settings', 'none') ?? sourceOf(evidence, 'registry.autopilot-settings', preparation.parsePreparationHint).fact(itself)
  const timeout = absentAs<number | null>(evidence, 'registry.device-preparation', null) ?? sourceOf(evidence, 'registry.device-preparation', preparation.parsePageSettings).fact(itself)
  const workloads = absentAs<PreparationRun['workloads']>(evidence, 'registry.intune-apps', []) ?? sourceOf(evidence, 'registry.intune-apps', preparation.parseWorkloads).fact(itself)
  if (hint.status === 'unavailable') return hint
  if (timeout.status === 'unavailable') return timeout
  if (workloads.status === 'unavailable') return workloads
  const { source, observedAt } = hint.value === 'none' && workloads.value.length > 0 ? workloads : hint
  if (hint.value === 'none' && workloads.value.length === 0) return known(null, source, observedAt)
  return known({ phase: hint.value, timeoutMinutes: timeout.value, workloads: workloads.value }, source, observedAt)
}

/** The registry knows how the last installation ended; the logs only speak for apps that it does not know. */
function appFailures(evidence: Evidence): Fact<readonly AppFailure[]> {
  const recorded = absentAs<readonly AppFailure[]>(evidence, 'registry.intune-apps', []) ?? sourceOf(evidence, 'registry.intune-apps', preparation.parseAppFailures).fact(itself)
  if (recorded.status === 'unavailable') return recorded
  const logged = sourceOf(evidence, 'files.intune-logs', preparation.parseLoggedFailures).fact(itself)
  if (logged.status === 'unavailable') return recorded
  const more = logged.value.filter(({ app }, index, all) => !recorded.value.some((each) => each.app === app) && all.findIndex((each) => each.app === app) === index)
  return known([...recorded.value, ...more], `${recorded.source}; ${logged.source}`, recorded.observedAt)
}

/**
 * Adapters without profiles have none: the folders exist only where a profile was made. A session without rights may
 * not even see that they exist.
 */
function lockScreen(evidence: Evidence): Fact<LockScreenNetwork> {
  const raw = (id: WindowsItemId): Fact<Raw> => absentAs<Raw>(evidence, id, []) ?? sourceOf(evidence, id, (value) => value).fact((value) => read(value))
  const routes = raw('cim.net-route')
  if (routes.status === 'unavailable') return routes
  const adapters = sourceOf(evidence, 'cim.net-adapter', (value) => parseUsedAdapters(value, routes.value)).fact(itself)
  if (adapters.status === 'unavailable') return adapters
  const parsed = <T>(id: WindowsItemId, parse: (value: Raw) => Reading<T>): Reading<T> => {
    const hidden = evidence.collector.elevated !== true && id.startsWith('files.') && absentAs(evidence, id, null) !== undefined
    if (hidden) return unread(sayProbe((w) => w.foldersAdministrator), 'needs-elevation')
    const fact = raw(id)
    return fact.status === 'known' ? parse(fact.value) : unread(fact.detail, fact.reason)
  }
  const answer = lockScreenNetwork(adapters.value, {
    wifi: parsed('files.wifi-profiles', parseNetworkProfiles),
    wired: parsed('files.wired-profiles', parseNetworkProfiles),
    names: parsed('cim.net-connection-profile', parseNetworkNames),
  })
  return answer.ok ? known(answer.value, adapters.source, adapters.observedAt) : { status: 'unavailable', reason: answer.reason, detail: answer.detail }
}

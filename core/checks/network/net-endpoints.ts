import { assertNever } from '../../assert-never.ts'
import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, notApplicable, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import type { EndpointOutcome } from '../../facts/network.ts'
import { scenarioIds, type Scenario } from '../../scenarios/index.ts'
import { endpointKey, endpointOutcomes } from '../../tables/endpoint-outcomes.ts'
import { endpoints, type Endpoint } from '../../tables/endpoints.ts'
import { mostAreSilent, softGroup, type SoftGroup } from '../../tables/soft-hosts.ts'
import { tpmCertificateHosts, tpmManufacturerKey } from '../../tables/tpm-certificate-hosts.ts'
import { hostAnswers } from '../../words/host-answers.ts'
import { words } from './words/net-endpoints.ts'

/** More rows than this help nobody: the first ones name the pattern. */
const shownHosts = 12

/**
 * Hosts and ports from `endpoints.json` (learn.microsoft.com/autopilot/requirements, 2025-07-08, and
 * learn.microsoft.com/intune/fundamentals/endpoints, 2026-08-21). Not tried and so not judged: wildcards
 * without a concrete host, UDP, and rows of one tenant region, as the region is not known. The rows are those of the
 * commercial cloud, so a tenant of another cloud cannot be judged by them. Hosts that setup can do without are judged
 * by what they are for: one silent host out of ninety is a host that is down, not a network that blocks.
 */
export default defineCheck({
  id: 'net-endpoints',
  area: 'network',
  words,
  docs: 'https://learn.microsoft.com/autopilot/requirements',
  confidence: 'vendor',
  levels: levels(scenarioIds, 'required'),
  needs: ['network.endpoints'],
  uses: ['device.tpmManufacturer', 'tenant.cloud'],
  evaluate({ 'network.endpoints': probes }, { scenario, language }, maybe, say): Finding {
    const cloud = maybe['tenant.cloud']
    // `net-cloud-endpoints` says what to do instead.
    if (cloud.status === 'known' && cloud.value !== 'global') return notApplicable(say.otherCloud)
    const spoken: Spoken = { say, hosts: hostAnswers[language] }
    const maker = maybe['device.tpmManufacturer']
    const ownMaker = maker.status === 'known' ? tpmManufacturerKey(maker.value) : null
    const outcomes = endpointOutcomes(probes)
    const tried = (rows: readonly Row[]): readonly Tried[] =>
      rows.flatMap((row) => (isOfUse(row, ownMaker) ? [{ row, outcome: outcomes.get(row.key) ?? null }] : []))
    const hard = tried(asked[scenario].hard)
    const soft = tried(asked[scenario].soft)
    const summary = [summed(say.mustReach, hard, spoken), summed(say.wouldReach, soft, spoken)]

    const blocked = hard.filter(isUnreachable)
    if (blocked.length > 0) return fail([...summary, ...listed(blocked, spoken)], remedy(say.allow, 'network-admin'))
    const untried = hard.filter(isUntried)
    if (untried.length > 0) return cannotTell('network.endpoints', [...summary, ...listed(untried, spoken)])
    const purposes = grouped(soft.filter((each) => !isRetired(each)))
    const doubtful = purposes.filter(({ tried: hosts }) => mostAreSilent(hosts.filter(isReached).length, hosts.length))
    if (doubtful.length > 0) {
      const silent = doubtful.flatMap(({ tried: hosts }) => hosts.filter((each) => !isReached(each)))
      return warn([...summary, ...doubtful.map((each) => purposeRow(each, spoken)), ...listed(silent, spoken)], remedy(say.allow, 'network-admin'))
    }
    return pass([...summary, ...purposes.filter(({ tried: hosts }) => !hosts.every(isReached)).map((each) => purposeRow(each, spoken))])
  },
})

/** The words of this check and those of hosts, in one language. */
interface Spoken {
  readonly say: (typeof words)['en']
  readonly hosts: (typeof hostAnswers)['en']
}

interface Row extends Endpoint {
  readonly probeHost: string
  readonly key: string
  /** Maker of the only firmware TPMs that need the host; null: every device does. */
  readonly tpmManufacturer: string | null
  /** What a host is for that setup can do without; null: another check judges it. */
  readonly purpose: SoftGroup | null
}

interface Tried {
  readonly row: Row
  /** Null: nobody tried. */
  readonly outcome: EndpointOutcome | null
}

/** The rows that can be tried. */
const rows: readonly Row[] = endpoints.flatMap((row): Row[] => {
  const { probeHost, port } = row
  if (probeHost === null || row.protocol === 'udp' || row.region !== null) return []
  const tpmManufacturer = tpmCertificateHosts.find((each) => each.host === probeHost)?.manufacturer ?? null
  return [{ ...row, probeHost, key: endpointKey(probeHost, port), tpmManufacturer, purpose: softGroup(probeHost) }]
})

/** A host where another maker's firmware TPM fetches its certificate is of no use to this device. */
function isOfUse(row: Row, ownMaker: string | null): boolean {
  return row.tpmManufacturer === null || ownMaker === null || row.tpmManufacturer === ownMaker
}

/** A wildcard and a concrete row can be tried through the same host: one line is enough. */
function once(same: readonly Row[]): readonly Row[] {
  return [...new Map(same.map((row) => [row.key, row])).values()]
}

interface AskedRows {
  readonly hard: readonly Row[]
  /** Of hosts that no hard row asks for. */
  readonly soft: readonly Row[]
}

/** The rows of each scenario, sorted out once: judging thousands of devices goes through them every time. */
const asked = Object.fromEntries(scenarioIds.map((scenario) => [scenario, askedRows(scenario)])) as { readonly [S in Scenario]: AskedRows }

function askedRows(scenario: Scenario): AskedRows {
  const own = rows.filter((row) => row.scenarios.includes(scenario))
  const hard = once(own.filter(({ required }) => required === 'hard'))
  const hardKeys = new Set(hard.map(({ key }) => key))
  return { hard, soft: once(own.filter((row) => row.required === 'soft' && row.purpose !== null && !hardKeys.has(row.key))) }
}

const isReached = ({ outcome }: Tried): boolean => outcome === 'reachable'
const isUntried = ({ outcome }: Tried): boolean => outcome === null
const isUnreachable = ({ outcome }: Tried): boolean => outcome !== null && outcome !== 'reachable'

/** A legacy host that vanished, or that nobody tried, says nothing about this network. */
const isRetired = ({ row, outcome }: Tried): boolean =>
  row.status === 'legacy' && (outcome === null || outcome === 'name-not-found')

interface Purpose {
  readonly purpose: SoftGroup
  readonly tried: readonly Tried[]
}

function grouped(soft: readonly Tried[]): readonly Purpose[] {
  const purposes = new Set(soft.flatMap(({ row }) => row.purpose ?? []))
  return [...purposes].map((purpose) => ({ purpose, tried: soft.filter(({ row }) => row.purpose === purpose) }))
}

/** More names than this help nobody. */
const namedHosts = 4

function purposeRow({ purpose, tried }: Purpose, { say, hosts }: Spoken): Observation {
  const silent = tried.filter((each) => !isReached(each))
  const named = silent.slice(0, namedHosts).map(({ row }) => row.probeHost)
  const names = [...named, ...(silent.length > named.length ? [hosts.more(silent.length - named.length)] : [])].join(', ')
  const observed = say.silentHosts(hosts.answeredOf(tried.length - silent.length, tried.length), names)
  return { fact: 'network.endpoints', label: say.purposes[purpose], observed, expected: hosts.atLeastHalf, ownThreshold: true }
}

function summed(label: string, tried: readonly Tried[], { hosts }: Spoken): Observation {
  const answered = tried.filter(isReached).length
  return { fact: 'network.endpoints', label, observed: hosts.answeredOf(answered, tried.length) }
}

function listed(tried: readonly Tried[], spoken: Spoken): Observation[] {
  const { hosts } = spoken
  const shown = tried.slice(0, shownHosts).map(({ row, outcome }): Observation => ({
    fact: 'network.endpoints',
    label: `${row.probeHost}, TCP ${String(row.port)}`,
    observed: outcome === null ? hosts.notTried : outcomeText(outcome, spoken),
    expected: hosts.answered,
  }))
  const hidden = tried.length - shown.length
  if (hidden === 0) return shown
  return [...shown, { fact: 'network.endpoints', label: hosts.moreHosts, observed: hosts.more(hidden) }]
}

function outcomeText(outcome: EndpointOutcome, { say, hosts }: Spoken): string {
  switch (outcome) {
    case 'reachable':
      return hosts.answered
    case 'name-not-found':
      return hosts.nameNotFound
    case 'refused':
      return say.refused
    case 'timed-out':
      return say.timedOut
    case 'tls-failed':
      return say.tlsFailed
    case 'failed':
      return say.failed
    default:
      return assertNever(outcome)
  }
}

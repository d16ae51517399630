import { errorCodes } from '../codes/find-code.ts'
import * as floors from '../tables/build-floors.ts'
import type { BuildFloor, FeatureFloor } from '../tables/build-floors.ts'
import { connectorSoundFrom, connectorWorksFrom } from '../tables/connector-versions.ts'
import { endpoints, endpointSources } from '../tables/endpoints.ts'
import { placeholderIdentities } from '../tables/placeholder-identities.ts'
import { knownPlans, servicePlansSource } from '../tables/service-plans.ts'
import type { Sourced } from '../tables/sourced.ts'
import { publicTlsIssuers, uninspectableHosts } from '../tables/tls-issuers.ts'
import { tpmCertificateHosts } from '../tables/tpm-certificate-hosts.ts'
import { doubtfulTpmMakers } from '../tables/tpm-makers.ts'
import { windowsEditions } from '../tables/windows-editions.ts'
import { windowsVersions } from '../tables/windows-versions.ts'

/** How old one table is whose rows the world outside changes. */
export interface TableAge {
  readonly title: string
  readonly rows: number
  /**
   * Dates of the pages that its rows come from, or of the day on which they were read. ISO 8601, as exact as it is
   * known: a day, a month or a year.
   */
  readonly oldest: string
  readonly newest: string
}

const featureFloors: readonly FeatureFloor[] = [
  floors.webSignInFloor,
  floors.devicePreparationFloor,
  floors.hybridTimeoutFloor,
  floors.oobeQualityUpdatesFloor,
  floors.hybridScanRepairFloor,
  floors.hardwareChangeFloor,
  floors.keyboardFloor,
]
const singleFloors: readonly (BuildFloor | typeof floors.associationUpdate)[] = [floors.hybridScanDefect, floors.associationUpdate, floors.tigerLakeRepair]

/** Every table that ages, the ones that age fastest first. */
export const tableAges: readonly TableAge[] = [
  ofRows('Windows versions and their last days with updates', windowsVersions),
  ofRows('Builds and updates that bring or repair a feature', [...featureFloors.flatMap(({ builds }) => builds), ...singleFloors]),
  ofTexts('Hosts that setup talks to', endpoints, ({ source }) => [endpointSources[source]]),
  ofTexts('Error codes', errorCodes, ({ sources }) => sources),
  ofRows('Versions of the Intune Connector for Active Directory', [connectorWorksFrom, connectorSoundFrom]),
  ofRows('Service plans of licenses', knownPlans.map(() => servicePlansSource)),
  ofRows('Windows editions', windowsEditions),
  ofRows('TPMs with known failures', doubtfulTpmMakers),
  ofRows('Hosts of TPM certificates', tpmCertificateHosts),
  ofRows('Hosts that bear no TLS inspection', uninspectableHosts),
  ofRows('Public certificate authorities', publicTlsIssuers),
  ofRows('Placeholders for serial numbers and makers', placeholderIdentities),
]

function ofRows(title: string, rows: readonly Sourced[]): TableAge {
  return { title, rows: rows.length, ...span(rows.map(({ date }) => date)) }
}

function ofTexts<T>(title: string, rows: readonly T[], sources: (row: T) => readonly string[]): TableAge {
  return { title, rows: rows.length, ...span(rows.flatMap(sources).flatMap(datesIn)) }
}

/** The dates behind the last comma of a source: `page, 2026-08-21`, `copy, 2024-01`, `tools, 2024 to 2026`. */
export function datesIn(source: string): readonly string[] {
  const end = source.slice(source.lastIndexOf(',') + 1)
  return end.match(/\b20\d\d(?:-\d\d(?:-\d\d)?)?\b/g) ?? []
}

/** ISO dates sort as text; a month sorts before its days. */
function span(dates: readonly string[]): Pick<TableAge, 'oldest' | 'newest'> {
  const sorted = [...dates].sort()
  return { oldest: sorted[0] ?? '', newest: sorted.at(-1) ?? '' }
}

/** `2026-10-01`, or the first and the last date. */
export function tableDates({ oldest, newest }: TableAge): string {
  return oldest === newest ? newest : `${oldest} to ${newest}`
}

export const tableDatesMeaning = 'Dates of the pages that the rows come from, or of the days on which they were read.'

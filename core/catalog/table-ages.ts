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
import { days } from '../words/days.ts'
import type { Language, Words } from '../words/language.ts'
import { catalogWords } from './words.ts'

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

interface Table extends Omit<TableAge, 'title'> {
  readonly title: Words<string>
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
const tables: readonly Table[] = [
  ofRows({ en: 'Windows versions and their last days with updates', de: 'Windows-Versionen und ihre letzten Tage mit Updates' }, windowsVersions),
  ofRows({ en: 'Builds and updates that bring or repair a feature', de: 'Builds und Updates, die eine Funktion bringen oder reparieren' }, [...featureFloors.flatMap(({ builds }) => builds), ...singleFloors]),
  ofTexts({ en: 'Hosts that setup talks to', de: 'Hosts, mit denen die Einrichtung spricht' }, endpoints, ({ source }) => [endpointSources[source]]),
  ofTexts({ en: 'Error codes', de: 'Fehlercodes' }, errorCodes, ({ sources }) => sources),
  ofRows({ en: 'Versions of the Intune Connector for Active Directory', de: 'Versionen des Intune Connector for Active Directory' }, [connectorWorksFrom, connectorSoundFrom]),
  ofRows({ en: 'Service plans of licenses', de: 'Dienstpläne von Lizenzen' }, knownPlans.map(() => servicePlansSource)),
  ofRows({ en: 'Windows editions', de: 'Windows-Editionen' }, windowsEditions),
  ofRows({ en: 'TPMs with known failures', de: 'TPMs mit bekannten Fehlern' }, doubtfulTpmMakers),
  ofRows({ en: 'Hosts of TPM certificates', de: 'Hosts für TPM-Zertifikate' }, tpmCertificateHosts),
  ofRows({ en: 'Hosts that bear no TLS inspection', de: 'Hosts, die keine TLS-Überprüfung vertragen' }, uninspectableHosts),
  ofRows({ en: 'Public certificate authorities', de: 'Öffentliche Zertifizierungsstellen' }, publicTlsIssuers),
  ofRows({ en: 'Placeholders for serial numbers and makers', de: 'Platzhalter für Seriennummern und Hersteller' }, placeholderIdentities),
]

/** Prepared once: every report carries them. */
const titled: { readonly [L in Language]: readonly TableAge[] } = { en: inLanguage('en'), de: inLanguage('de') }

/** Every table that ages, with its title in this language. */
export function tableAges(language: Language): readonly TableAge[] {
  return titled[language]
}

function inLanguage(language: Language): readonly TableAge[] {
  return tables.map((table) => ({ ...table, title: table.title[language] }))
}

/** The first and the last date of all tables. */
export function datesOfAll(all: readonly TableAge[]): Pick<TableAge, 'oldest' | 'newest'> {
  return span(all.flatMap(({ oldest, newest }) => [oldest, newest]))
}

function ofRows(title: Words<string>, rows: readonly Sourced[]): Table {
  return { title, rows: rows.length, ...span(rows.map(({ date }) => date)) }
}

function ofTexts<T>(title: Words<string>, rows: readonly T[], sources: (row: T) => readonly string[]): Table {
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
export function tableDates({ oldest, newest }: Pick<TableAge, 'oldest' | 'newest'>, language: Language): string {
  const { day } = days[language]
  return oldest === newest ? day(newest) : catalogWords[language].fromTo(day(oldest), day(newest))
}

import type { Words } from '../../core/words/language.ts'
import { inPageLanguage } from '../page-language.ts'

const devices = (count: number): string => (count === 1 ? '1 device' : `${String(count)} devices`)

/** What users read about devices that are selected. */
const en = {
  region: 'Selected devices',
  count: (selected: number, hidden: number): string => `${devices(selected)} selected${hidden === 0 ? '' : `, ${String(hidden)} of them not shown`}`,
  scan: 'Check again',
  plan: 'Change plan',
  export: 'Export',
  remove: 'Remove',
  clear: 'Clear selection',
  confirm: (count: number): string => `Remove ${devices(count)} from the bench? Their files stay where they are.`,
  removeThem: (count: number): string => `Remove ${devices(count)}`,
  keep: 'Keep them',
  planTitle: 'Plan of the selected devices',
  scenario: 'Scenario',
  keepScenario: 'Each keeps its own',
  keepOverlay: 'Stays as it is',
  withOverlay: 'With it',
  withoutOverlay: 'Without it',
  apply: (count: number): string => `Apply to ${devices(count)}`,
  cancel: 'Cancel',
  formats: {
    html: 'HTML, all devices on one page',
    json: 'JSON, for other tools',
    csv: 'CSV, one row per check',
  },
  identifiers: 'Include identifiers',
  identifiersOn: 'The export names the devices, their users and the tenant. Share it with care.',
  identifiersOff: 'Serial numbers, names, users and tenant are left out.',
  saved: (file: string): string => `Saved as ${file}`,
  scanning: (count: number): string => `${devices(count)} are checked again`,
  planned: (count: number): string => `The plan of ${devices(count)} is changed`,
}

const geraete = (count: number): string => (count === 1 ? '1 Gerät' : `${String(count)} Geräte`)

const de: typeof en = {
  region: 'Ausgewählte Geräte',
  count: (selected, hidden) => `${geraete(selected)} ausgewählt${hidden === 0 ? '' : `, davon ${String(hidden)} nicht angezeigt`}`,
  scan: 'Erneut prüfen',
  plan: 'Plan ändern',
  export: 'Exportieren',
  remove: 'Entfernen',
  clear: 'Auswahl aufheben',
  confirm: (count) => `${geraete(count)} von der Werkbank entfernen? Die Dateien bleiben, wo sie sind.`,
  removeThem: (count) => `${geraete(count)} entfernen`,
  keep: 'Behalten',
  planTitle: 'Plan der ausgewählten Geräte',
  scenario: 'Szenario',
  keepScenario: 'Jedes behält sein eigenes',
  keepOverlay: 'Bleibt, wie es ist',
  withOverlay: 'Mit',
  withoutOverlay: 'Ohne',
  apply: (count) => `Auf ${geraete(count)} anwenden`,
  cancel: 'Abbrechen',
  formats: {
    html: 'HTML, alle Geräte auf einer Seite',
    json: 'JSON, für andere Werkzeuge',
    csv: 'CSV, eine Zeile je Prüfung',
  },
  identifiers: 'Kennungen einschließen',
  identifiersOn: 'Der Export nennt die Geräte, ihre Benutzer und den Mandanten. Mit Bedacht weitergeben.',
  identifiersOff: 'Seriennummern, Namen, Benutzer und Mandant fehlen.',
  saved: (file) => `Gespeichert als ${file}`,
  scanning: (count) => `${geraete(count)}: Prüfung läuft erneut`,
  planned: (count) => `${geraete(count)}: Plan geändert`,
}

const tables: Words<typeof en> = { en, de }

export const words = inPageLanguage(tables)

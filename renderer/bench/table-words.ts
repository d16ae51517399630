import type { Words } from '../../core/words/language.ts'
import { inPageLanguage } from '../page-language.ts'
import type { BenchGroup } from './bench-groups.ts'
import type { SortKey } from './sort-keys.ts'
import type { SourceKind } from './source-kind.ts'

const devices = (count: number): string => (count === 1 ? '1 device' : `${String(count)} devices`)

/** What users read around and in the list of devices. */
const en = {
  table: 'Devices',
  columns: { status: 'Status', name: 'Name', serial: 'Serial', model: 'Model', fix: 'First thing to fix', scenario: 'Scenario', user: 'User', source: 'Source', age: 'Facts' } satisfies Record<SortKey, string>,
  sortBy: 'Sort by',
  arrived: 'As they arrived',
  removeColumn: 'Remove',
  selectAll: 'Select all shown devices',
  select: (name: string): string => `Select ${name}`,
  search: 'Search or scan a serial number',
  searchHint: 'Name, serial number, model or user. A barcode scanner is heard anywhere on this page.',
  sourceLabel: 'Source',
  anySource: 'All sources',
  group: 'Group by the same fix',
  shown: (shown: number, all: number): string => `${String(shown)} of ${devices(all)} shown`,
  showAll: 'Show all devices',
  nothing: 'No device fits this search and these filters.',
  noSuchSerial: (text: string): string => `No device with serial ${text} on the bench`,
  noSuchDevice: (text: string): string => `No device on the bench fits ${text}`,
  severalFit: (count: number, text: string): string => `${devices(count)} fit ${text}`,
  groupTitle: ({ kind, fix, rows }: BenchGroup): string => {
    const count = devices(rows.length)
    switch (kind) {
      case 'fix':
        return `${count}: ${fix}`
      case 'failed':
        return `${count}: The scan failed`
      case 'unjudged':
        return `${count}: No verdict yet`
      case 'ready':
        return `${count}: Ready, nothing to fix`
    }
  },
  live: 'Live',
  dropLead: 'Drop files or a folder anywhere on this window',
  dropWhat: 'Evidence, registration CSV, diagnostics CAB or ZIP, event logs, Hyper-V inventory',
  dropNow: 'Let go to add them to the bench',
  readyNow: (name: string): string => `${name} is ready now`,
  severalReadyNow: (count: number): string => `${devices(count)} are ready now`,
}

const geraete = (count: number): string => (count === 1 ? '1 Gerät' : `${String(count)} Geräte`)

const de: typeof en = {
  table: 'Geräte',
  columns: { status: 'Status', name: 'Name', serial: 'Seriennr.', model: 'Modell', fix: 'Zuerst beheben', scenario: 'Szenario', user: 'Benutzer', source: 'Quelle', age: 'Fakten' },
  sortBy: 'Sortieren nach',
  arrived: 'Wie eingetroffen',
  removeColumn: 'Entfernen',
  selectAll: 'Alle angezeigten Geräte auswählen',
  select: (name) => `${name} auswählen`,
  search: 'Seriennummer suchen oder scannen',
  searchHint: 'Name, Seriennummer, Modell oder Benutzer. Ein Barcodescanner wird überall auf dieser Seite gehört.',
  sourceLabel: 'Quelle',
  anySource: 'Alle Quellen',
  group: 'Nach gleicher Abhilfe gruppieren',
  shown: (shown, all) => `${String(shown)} von ${String(all)} ${all === 1 ? 'Gerät' : 'Geräten'} angezeigt`,
  showAll: 'Alle Geräte anzeigen',
  nothing: 'Zu dieser Suche und diesen Filtern passt kein Gerät.',
  noSuchSerial: (text) => `Kein Gerät mit der Seriennummer ${text} auf der Werkbank`,
  noSuchDevice: (text) => `Kein Gerät auf der Werkbank passt zu ${text}`,
  severalFit: (count, text) => `${geraete(count)} passen zu ${text}`,
  groupTitle: ({ kind, fix, rows }) => {
    const count = geraete(rows.length)
    switch (kind) {
      case 'fix':
        return `${count}: ${fix}`
      case 'failed':
        return `${count}: Der Scan ist fehlgeschlagen`
      case 'unjudged':
        return `${count}: Noch kein Ergebnis`
      case 'ready':
        return `${count}: Bereit, nichts zu beheben`
    }
  },
  live: 'Live',
  dropLead: 'Dateien oder einen Ordner irgendwo auf dieses Fenster ziehen',
  dropWhat: 'Nachweise, Registrierungs-CSV, Diagnosen als CAB oder ZIP, Ereignisprotokolle, Hyper-V-Bestand',
  dropNow: 'Loslassen, um sie auf die Werkbank zu legen',
  readyNow: (name) => `${name} ist jetzt bereit`,
  severalReadyNow: (count) => `${geraete(count)} sind jetzt bereit`,
}

const tables: Words<typeof en> = { en, de }

export const words = inPageLanguage(tables)

const sources: Words<{ readonly [S in SourceKind]: string }> = {
  en: { 'this-machine': 'This machine', evidence: 'Evidence file', csv: 'CSV file', 'hyper-v': 'Hyper-V host', demo: 'Demo' },
  de: { 'this-machine': 'Dieser Computer', evidence: 'Nachweisdatei', csv: 'CSV-Datei', 'hyper-v': 'Hyper-V-Host', demo: 'Demo' },
}

export const sourceWords = inPageLanguage(sources)

import type { BenchGroup } from './bench-groups.ts'
import type { SortKey } from './sort-keys.ts'
import type { SourceKind } from './source-kind.ts'

const devices = (count: number): string => (count === 1 ? '1 device' : `${String(count)} devices`)

/** What users read around and in the list of devices. A table for another language goes beside this one. */
const english = {
  table: 'Devices',
  columns: { status: 'Status', name: 'Name', serial: 'Serial', model: 'Model', fix: 'First thing to fix', scenario: 'Scenario', user: 'User', source: 'Source', age: 'Facts' } satisfies Record<SortKey, string>,
  sortBy: 'Sort by',
  arrived: 'As they arrived',
  turn: 'Turn the order around',
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
  userOfRecord: 'User of the record',
  live: 'Live',
  factsAt: (collected: string, judged: string): string => `Facts of ${collected}, judged ${judged}`,
  dropLead: 'Drop files or a folder anywhere on this window',
  dropWhat: 'Evidence, registration CSV, diagnostics CAB or ZIP, event logs, Hyper-V inventory',
  dropNow: 'Let go to add them to the bench',
  readyNow: (name: string): string => `${name} is ready now`,
  severalReadyNow: (count: number): string => `${devices(count)} are ready now`,
}

export const words = english

export const sourceWords: { readonly [S in SourceKind]: string } = {
  'this-machine': 'This machine',
  evidence: 'Evidence file',
  csv: 'CSV file',
  'hyper-v': 'Hyper-V host',
  demo: 'Demo',
}

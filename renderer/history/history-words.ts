import { overallVerdicts } from '../../core/engine/verdict.ts'
import type { DayFormat, HistoryTrouble, KeptDay, KeptEntry, NoProtection } from '../../core/ipc/history.ts'
import type { ExportFormat } from '../../core/ipc/contract.ts'
import { overallWords } from '../core-words.ts'

const reports = (count: number): string => (count === 1 ? '1 report' : `${String(count)} reports`)

const english = {
  title: 'History',
  lead: 'Every report of the last weeks, kept on this computer only.',
  search: 'Search',
  searchHint: 'Part of a serial number or of a name. Enter opens the newest report, so a barcode scanner works too.',
  found: (count: number): string => (count === 0 ? 'Nothing found' : `${reports(count)} found`),
  nothingFound: (text: string, days: number): string => `No kept report has a serial number or a name with “${text}”. Reports are kept for ${String(days)} days.`,
  more: (left: number): string => `Show more of the other ${reports(left)}`,

  emptyTitle: 'No reports yet',
  empty: 'Check a device on the bench. Its report then appears here by itself, and stays after the window is closed: to find a device again by its serial number, to see what was said about it, or to hand over a whole day.',
  emptyOff: 'Nothing is kept. Switch it on above, and the report of every device that is checked from then on appears here.',
  toBench: 'Go to the bench',

  keep: 'Keep reports on this computer',
  encrypted: (days: number): string => `Encrypted with a key that the operating system keeps for your account. After ${String(days)} days a report is deleted.`,
  unprotected: {
    'no-key-store': 'This session has no key store, such as GNOME Keyring or KWallet, so reports cannot be encrypted here.',
    'no-encryption': 'The operating system offers no encryption to this session, so reports cannot be encrypted here.',
  } satisfies { readonly [R in NoProtection]: string },
  offBecause: 'That is why nothing is kept unless you say so.',
  onUnprotected: (days: number): string => `What is kept is readable for whoever can read this disk, so names, users and the tenant are left out, and of a serial number the last four characters are kept. After ${String(days)} days a report is deleted.`,
  amount: (count: number, bytes: number): string => (count === 0 ? 'Nothing is on the disk.' : `${reports(count)}, ${size(bytes)}, in`),
  demo: (count: number): string => `${reports(count)} of invented devices in memory only, gone when the window closes.`,
  wipe: 'Delete all',

  trouble: (trouble: HistoryTrouble): string => {
    switch (trouble.kind) {
      case 'key-lost':
        return 'The kept reports cannot be decrypted any more: the key belongs to another account, or is lost. Nothing new is kept until you delete them.'
      case 'key-store-away':
        return 'Encrypted reports are on this computer, and this session has no key store to read them. They are untouched.'
      case 'damaged':
        return `${trouble.lost === 1 ? '1 kept report was' : `${String(trouble.lost)} kept reports were`} damaged and cannot be shown. The others are complete.`
      case 'cannot-open':
        return 'The folder of the history cannot be read or written, so nothing is kept now. The log has the reason.'
    }
  },
  troubleTitle: 'The history is not complete',
  problemTitle: 'That did not work',
  dismiss: 'Dismiss',

  wipeTitle: 'Delete every kept report?',
  wipeText: (count: number): string => `${reports(count)} and the key are deleted. This cannot be undone. Devices on the bench stay.`,
  wipeAsk: 'Delete all reports',
  wiped: 'Every kept report is deleted.',
  cancel: 'Cancel',
  plainTitle: 'Keep reports without protection?',
  plainText: 'Whoever can read this disk can read them. Names, users and the tenant are left out; model, verdicts and what to fix stay readable.',
  plainAsk: 'Keep them redacted',

  counts: ({ counts }: KeptDay): string =>
    overallVerdicts.filter((verdict) => counts[verdict] > 0).map((verdict) => `${String(counts[verdict])} ${overallWords[verdict].toLowerCase()}`).join(', '),
  nothingToFix: 'Nothing to fix',
  serialUnread: 'serial number not read',
  openLabel: (entry: KeptEntry): string => `${overallWords[entry.overall]}: ${nameOf(entry)}, ${entry.serialNumber === null ? english.serialUnread : `serial number ${entry.serialNumber}`}`,
  invented: 'Demo',

  exportDay: 'Export day',
  exportReport: 'Export',
  dayFormats: {
    csv: 'CSV, one row per check',
    json: 'JSON, for other tools',
    zip: 'ZIP of web pages, one a device',
  } satisfies { readonly [F in DayFormat]: string },
  formats: {
    html: 'HTML, one file that opens anywhere',
    pdf: 'PDF, for a ticket or a print',
    json: 'JSON, for other tools',
    csv: 'CSV, one row per check',
  } satisfies { readonly [F in ExportFormat]: string },
  copy: 'Copy as text',
  copied: 'Copied as text',
  identifiers: 'Include identifiers',
  identifiersOn: 'The export names devices, users and the tenant. Share it with care.',
  identifiersOff: 'Serial numbers, names, users and tenant are left out.',
  saved: (file: string, missing: number): string => (missing === 0 ? `Saved as ${file}` : `Saved as ${file}; ${reports(missing)} could not be read and ${missing === 1 ? 'is' : 'are'} not in it`),

  back: 'History',
  loading: 'Opening the report',
  kept: 'A kept report: what was true when the device was read. Check it again on the bench before you rely on it.',
  keptRedacted: 'Names, users and the tenant were left out when it was kept.',
}

function size(bytes: number): string {
  return bytes < 1_000_000 ? `${String(Math.max(1, Math.round(bytes / 1_000)))} KB` : `${String(Math.round(bytes / 1_000_000))} MB`
}

/** What to call a kept device: its name; a redacted or unread one goes by what it came from. */
export function nameOf({ name, label, redacted, demo }: KeptEntry): string {
  return redacted || demo ? label : (name ?? label)
}

/** What the history says. Another language is another table of this type. */
export type HistoryWords = typeof english

export const historyWords: HistoryWords = english

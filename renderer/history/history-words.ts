import { overallVerdicts } from '../../core/engine/verdict.ts'
import type { DayFormat, HistoryTrouble, KeptDay, KeptEntry, NoProtection } from '../../core/ipc/history.ts'
import { overallWords } from '../core-words.ts'
import { exportTexts } from '../export/export-words.ts'
import type { Words } from '../../core/words/language.ts'
import { inPageLanguage } from '../page-language.ts'

const reports = (count: number): string => (count === 1 ? '1 report' : `${String(count)} reports`)
const berichte = (count: number): string => (count === 1 ? '1 Bericht' : `${String(count)} Berichte`)

const en = {
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
  openLabel: (entry: KeptEntry): string => `${overallWords[entry.overall]}: ${nameOf(entry)}, ${entry.serialNumber === null ? en.serialUnread : `serial number ${entry.serialNumber}`}`,
  invented: 'Demo',

  exportDay: 'Export day',
  exportReport: 'Export',
  dayFormats: {
    csv: 'CSV, one row per check',
    json: 'JSON, for other tools',
    zip: 'ZIP of web pages, one a device',
  } satisfies { readonly [F in DayFormat]: string },
  formats: exportTexts.en.formats,
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

const de: typeof en = {
  title: 'Verlauf',
  lead: 'Jeder Bericht der letzten Wochen, nur auf diesem Computer aufbewahrt.',
  search: 'Suchen',
  searchHint: 'Teil einer Seriennummer oder eines Namens. Die Eingabetaste öffnet den neuesten Bericht, also geht auch ein Barcodescanner.',
  found: (count) => (count === 0 ? 'Nichts gefunden' : `${berichte(count)} gefunden`),
  nothingFound: (text, days) => `Kein aufbewahrter Bericht hat eine Seriennummer oder einen Namen mit „${text}“. Berichte bleiben ${String(days)} Tage.`,
  more: (left) => `Mehr zeigen, noch ${berichte(left)}`,

  emptyTitle: 'Noch keine Berichte',
  empty: 'Ein Gerät auf der Werkbank prüfen. Sein Bericht erscheint dann von selbst hier und bleibt, wenn das Fenster geschlossen ist: um ein Gerät über seine Seriennummer wiederzufinden, um zu sehen, was über es gesagt wurde, oder um einen ganzen Tag zu übergeben.',
  emptyOff: 'Es wird nichts aufbewahrt. Oben einschalten, dann erscheint hier der Bericht jedes Geräts, das von da an geprüft wird.',
  toBench: 'Zur Werkbank',

  keep: 'Berichte auf diesem Computer aufbewahren',
  encrypted: (days) => `Verschlüsselt mit einem Schlüssel, den das Betriebssystem für dieses Konto verwahrt. Nach ${String(days)} Tagen wird ein Bericht gelöscht.`,
  unprotected: {
    'no-key-store': 'Diese Sitzung hat keinen Schlüsselspeicher wie GNOME Keyring oder KWallet, deshalb können Berichte hier nicht verschlüsselt werden.',
    'no-encryption': 'Das Betriebssystem bietet dieser Sitzung keine Verschlüsselung, deshalb können Berichte hier nicht verschlüsselt werden.',
  },
  offBecause: 'Darum wird nichts aufbewahrt, außer es wird eingeschaltet.',
  onUnprotected: (days) => `Was aufbewahrt wird, kann jeder lesen, der diesen Datenträger lesen kann. Deshalb bleiben Namen, Benutzer und Mandant weg, und von einer Seriennummer bleiben die letzten vier Zeichen. Nach ${String(days)} Tagen wird ein Bericht gelöscht.`,
  amount: (count, bytes) => (count === 0 ? 'Auf dem Datenträger ist nichts.' : `${berichte(count)}, ${size(bytes)}, in`),
  demo: (count) => `${berichte(count)} erfundener Geräte nur im Arbeitsspeicher, weg, wenn das Fenster schließt.`,
  wipe: 'Alle löschen',

  trouble: (trouble) => {
    switch (trouble.kind) {
      case 'key-lost':
        return 'Die aufbewahrten Berichte lassen sich nicht mehr entschlüsseln: Der Schlüssel gehört einem anderen Konto oder ist verloren. Neues wird nicht aufbewahrt, bis sie gelöscht sind.'
      case 'key-store-away':
        return 'Auf diesem Computer sind verschlüsselte Berichte, und diese Sitzung hat keinen Schlüsselspeicher, um sie zu lesen. Sie sind unberührt.'
      case 'damaged':
        return `${trouble.lost === 1 ? '1 aufbewahrter Bericht war' : `${String(trouble.lost)} aufbewahrte Berichte waren`} beschädigt und lassen sich nicht zeigen. Die anderen sind vollständig.`
      case 'cannot-open':
        return 'Der Ordner des Verlaufs lässt sich nicht lesen oder schreiben, deshalb wird jetzt nichts aufbewahrt. Den Grund nennt das Protokoll.'
    }
  },
  troubleTitle: 'Der Verlauf ist nicht vollständig',
  problemTitle: 'Das hat nicht geklappt',
  dismiss: 'Schließen',

  wipeTitle: 'Alle aufbewahrten Berichte löschen?',
  wipeText: (count) => `${berichte(count)} und der Schlüssel werden gelöscht. Das lässt sich nicht rückgängig machen. Geräte auf der Werkbank bleiben.`,
  wipeAsk: 'Alle Berichte löschen',
  wiped: 'Alle aufbewahrten Berichte sind gelöscht.',
  cancel: 'Abbrechen',
  plainTitle: 'Berichte ohne Schutz aufbewahren?',
  plainText: 'Wer diesen Datenträger lesen kann, kann sie lesen. Namen, Benutzer und Mandant bleiben weg; Modell, Ergebnisse und was zu tun ist bleiben lesbar.',
  plainAsk: 'Gekürzt aufbewahren',

  counts: ({ counts }) => overallVerdicts.filter((verdict) => counts[verdict] > 0).map((verdict) => `${String(counts[verdict])} ${overallWords[verdict]}`).join(', '),
  nothingToFix: 'Nichts zu beheben',
  serialUnread: 'Seriennummer nicht gelesen',
  openLabel: (entry) => `${overallWords[entry.overall]}: ${nameOf(entry)}, ${entry.serialNumber === null ? de.serialUnread : `Seriennummer ${entry.serialNumber}`}`,
  invented: 'Demo',

  exportDay: 'Tag exportieren',
  exportReport: 'Exportieren',
  dayFormats: {
    csv: 'CSV, eine Zeile je Prüfung',
    json: 'JSON, für andere Werkzeuge',
    zip: 'ZIP mit Webseiten, eine je Gerät',
  },
  formats: exportTexts.de.formats,
  copy: 'Als Text kopieren',
  copied: 'Als Text kopiert',
  identifiers: 'Mit Kennungen',
  identifiersOn: 'Der Export nennt Geräte, Benutzer und den Mandanten. Mit Bedacht weitergeben.',
  identifiersOff: 'Seriennummern, Namen, Benutzer und Mandant sind weggelassen.',
  saved: (file, missing) => (missing === 0 ? `Gespeichert als ${file}` : `Gespeichert als ${file}; ${berichte(missing)} ${missing === 1 ? 'war' : 'waren'} nicht lesbar und ${missing === 1 ? 'fehlt' : 'fehlen'} darin`),

  back: 'Verlauf',
  loading: 'Der Bericht wird geöffnet',
  kept: 'Ein aufbewahrter Bericht: was galt, als das Gerät gelesen wurde. Vor dem Verlassen darauf auf der Werkbank neu prüfen.',
  keptRedacted: 'Namen, Benutzer und Mandant wurden beim Aufbewahren weggelassen.',
}

function size(bytes: number): string {
  return bytes < 1_000_000 ? `${String(Math.max(1, Math.round(bytes / 1_000)))} KB` : `${String(Math.round(bytes / 1_000_000))} MB`
}

/** What to call a kept device: its name; a redacted or unread one goes by what it came from. */
export function nameOf({ name, label, redacted, demo }: KeptEntry): string {
  return redacted || demo ? label : (name ?? label)
}

export const historyTexts: Words<typeof en> = { en, de }

/** What the history says. */
export const historyWords = inPageLanguage(historyTexts)

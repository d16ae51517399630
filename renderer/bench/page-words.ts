import type { Words } from '../../core/words/language.ts'
import { inPageLanguage } from '../page-language.ts'

const devices = (count: number): string => (count === 1 ? '1 device' : `${String(count)} devices`)

/** What users read on the bench beside the list: the ways to add devices, how many stand where, and how far a scan is. */
const en = {
  title: 'Bench',
  problems: (count: number): string => (count === 1 ? 'Something did not work' : `${String(count)} things did not work`),
  addHere: 'Check this machine',
  addFiles: 'Open evidence files',
  watch: 'Watch a folder',
  stopWatching: 'Stop watching',
  addHyperV: 'Read this Hyper-V host',
  prepareStick: 'Prepare a stick',
  addDemo: 'Try the demo',
  byVerdict: 'Show devices by verdict',
  worstFirst: 'Worst first',
  waiting: 'Waiting',
  scanning: 'Scanning',
  failed: 'Scan failed',
  failedSentence: 'The scan failed.',
  inLine: 'In line',
  factsRead: 'Facts read',
  nothingToFix: 'Nothing to fix',
  starting: 'Starting',
  reading: 'Reading',
  read: (done: number, total: number): string => `${String(done)} of ${String(total)} read`,
  overlays: (titles: string): string => `with ${titles}`,
  serial: (serial: string): string => `serial number ${serial}`,
  noSerial: 'Serial number not read',
  noSerialInside: 'serial number not read',
  removeDevice: (name: string): string => `Remove ${name} from the bench`,
  remove: 'Remove from the bench',
  devices,
  devicesChecked: 'Devices checked',
  checkedSoFar: (done: number, all: number): string => `${String(done)} of ${devices(all)} checked`,
  announceSoFar: (done: number, all: number): string => `${String(done)} of ${String(all)} devices checked`,
  announceResult: (all: number, result: string): string => `${devices(all)} checked: ${result}.`,
  announceAssigned: (name: string): string => `${name}: the profile is assigned; the device is checked again`,
  countFailed: (count: number): string => `${String(count)} failed`,
  signedOut: 'Nobody is signed in, so nothing of the tenant is read.',
  signedOutBesideDemo: 'Nobody is signed in, so nothing of the tenant is read about the devices that are not from the demo. The demo tenant answers for the invented devices alone.',
  signIn: 'Sign in',
}

const geraete = (count: number): string => (count === 1 ? '1 Gerät' : `${String(count)} Geräte`)
const vonGeraeten = (count: number): string => (count === 1 ? '1 Gerät' : `${String(count)} Geräten`)

const de: typeof en = {
  title: 'Werkbank',
  problems: (count) => (count === 1 ? 'Etwas hat nicht geklappt' : `${String(count)} Dinge haben nicht geklappt`),
  addHere: 'Diesen Computer prüfen',
  addFiles: 'Nachweisdateien öffnen',
  watch: 'Ordner beobachten',
  stopWatching: 'Nicht mehr beobachten',
  addHyperV: 'Diesen Hyper-V-Host lesen',
  prepareStick: 'Stick vorbereiten',
  addDemo: 'Demo ausprobieren',
  byVerdict: 'Geräte nach Ergebnis zeigen',
  worstFirst: 'Schlimmste zuerst',
  waiting: 'Wartet',
  scanning: 'Wird geprüft',
  failed: 'Prüflauf fehlgeschlagen',
  failedSentence: 'Der Prüflauf ist fehlgeschlagen.',
  inLine: 'In der Schlange',
  factsRead: 'Gelesene Fakten',
  nothingToFix: 'Nichts zu beheben',
  starting: 'Beginnt',
  reading: 'Liest',
  read: (done, total) => `${String(done)} von ${String(total)} gelesen`,
  overlays: (titles) => `dazu ${titles}`,
  serial: (serial) => `Seriennummer ${serial}`,
  noSerial: 'Seriennummer nicht gelesen',
  noSerialInside: 'Seriennummer nicht gelesen',
  removeDevice: (name) => `${name} von der Werkbank entfernen`,
  remove: 'Von der Werkbank entfernen',
  devices: geraete,
  devicesChecked: 'Geprüfte Geräte',
  checkedSoFar: (done, all) => `${String(done)} von ${vonGeraeten(all)} geprüft`,
  announceSoFar: (done, all) => `${String(done)} von ${vonGeraeten(all)} geprüft`,
  announceResult: (all, result) => `${geraete(all)} geprüft: ${result}.`,
  announceAssigned: (name) => `${name}: Das Profil ist zugewiesen; das Gerät wird neu geprüft`,
  countFailed: (count) => `${String(count)} fehlgeschlagen`,
  signedOut: 'Niemand ist angemeldet, deshalb wird vom Mandanten nichts gelesen.',
  signedOutBesideDemo: 'Niemand ist angemeldet, deshalb wird zu den Geräten, die nicht aus der Demo sind, vom Mandanten nichts gelesen. Der Demo-Mandant antwortet nur für die erfundenen Geräte.',
  signIn: 'Anmelden',
}

const tables: Words<typeof en> = { en, de }

export const words = inPageLanguage(tables)

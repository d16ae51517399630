import type { Words } from '../../core/words/language.ts'
import { inPageLanguage } from '../page-language.ts'

const en = {
  title: 'About Preflight',
  version: 'Version',
  checks: 'Checks',
  platform: 'Platform',
  reads: 'What it reads',
  readsList: [
    'The device: Windows, firmware, TPM, network and what setup left behind, by looking only.',
    'The tenant: the device record, its profile and policies and the user, through Microsoft Graph, by reading only.',
  ],
  neverKeeps: 'What it never keeps',
  neverKeepsList: [
    'The value of a Temporary Access Pass. It is never asked for.',
    'The hardware hash. No report and no export holds it.',
    'Serial numbers, names and users in an export, unless you choose so for that export.',
  ],
  promises: 'What it promises',
  promise: 'What could not be read is never shown as ready.',
  license: 'MIT license. Windows, Intune and Microsoft Entra are trademarks of Microsoft.',
  tables: 'Data tables',
  tablesText: 'What Preflight knows of the world outside, and how old that is.',
  table: 'Table',
  rows: 'Rows',
  dates: 'Dates',
  notices: 'Licenses of others',
  noticesText: 'Preflight contains packages of others. Their licenses are in this program and, as third-party-notices.txt, in its resources folder.',
  showNotices: 'Show the licenses',
  noticesLabel: 'Licenses of the packages in Preflight',
  preset: (name: string) => `The preset “${name}” decides a part of this window.`,
}

const de: typeof en = {
  title: 'Über Preflight',
  version: 'Version',
  checks: 'Prüfungen',
  platform: 'Plattform',
  reads: 'Was es liest',
  readsList: [
    'Das Gerät: Windows, Firmware, TPM, Netzwerk und was die Einrichtung hinterlassen hat, nur durch Hinsehen.',
    'Den Mandanten: den Eintrag des Geräts, sein Profil und seine Richtlinien und den Benutzer, über Microsoft Graph, nur lesend.',
  ],
  neverKeeps: 'Was es nie aufbewahrt',
  neverKeepsList: [
    'Den Wert eines befristeten Zugriffspasses. Danach wird nie gefragt.',
    'Den Hardwarehash. Kein Bericht und kein Export enthält ihn.',
    'Seriennummern, Namen und Benutzer in einem Export, außer es wird für diesen Export so gewählt.',
  ],
  promises: 'Was es verspricht',
  promise: 'Was nicht gelesen werden konnte, wird nie als bereit gezeigt.',
  license: 'MIT-Lizenz. Windows, Intune und Microsoft Entra sind Marken von Microsoft.',
  tables: 'Datentabellen',
  tablesText: 'Was Preflight von der Welt draußen weiß und wie alt das ist.',
  table: 'Tabelle',
  rows: 'Zeilen',
  dates: 'Stand',
  notices: 'Lizenzen anderer',
  noticesText: 'Preflight enthält Pakete anderer. Ihre Lizenzen sind in diesem Programm und als third-party-notices.txt in seinem Ressourcenordner.',
  showNotices: 'Lizenzen zeigen',
  noticesLabel: 'Lizenzen der Pakete in Preflight',
  preset: (name) => `Die Voreinstellung „${name}“ entscheidet einen Teil dieses Fensters.`,
}

export const aboutTexts: Words<typeof en> = { en, de }

/** What the page about Preflight says. */
export const words = inPageLanguage(aboutTexts)

import type { HashFinding, HashView } from '../../core/ipc/hash.ts'
import type { Words } from '../../core/words/language.ts'
import { inPageLanguage } from '../page-language.ts'

const en = {
  title: 'Hardware hash',
  /** To the device whose hash is shown. */
  back: 'Checklist',
  lead: 'Tells whether a hash is whole and what it says about its device. The hash stays on this computer: it is not kept, not logged and not shown again.',
  field: 'Hash, or rows of a CSV file',
  decode: 'Decode',
  open: 'Open a file',
  hashNamed: (label: string): string => `Hash: ${label}`,
  notShown: (count: number): string => (count === 1 ? '1 more hash is not shown. The whole list on the command line:' : `${String(count)} more hashes are not shown. The whole list on the command line:`),
  tooLong: (limit: number): string => `The text is longer than ${String(limit)} characters. Save it to a file and open that.`,
  read: (count: number): string => `${String(count)} hashes read.`,
  states: { intact: 'Intact', repaired: 'Repaired', damaged: 'Damaged', missing: 'Missing' } satisfies Readonly<Record<HashView['state'], string>>,
  severities: { error: 'Error', warning: 'Look at', info: 'Note' } satisfies Readonly<Record<HashFinding['severity'], string>>,
}

const de: typeof en = {
  title: 'Hardwarehash',
  back: 'Checkliste',
  lead: 'Sagt, ob ein Hash ganz ist und was er über sein Gerät sagt. Der Hash bleibt auf diesem Computer: Er wird nicht aufbewahrt, nicht protokolliert und nicht wieder gezeigt.',
  field: 'Hash oder Zeilen einer CSV-Datei',
  decode: 'Auslesen',
  open: 'Datei öffnen',
  hashNamed: (label) => `Hash: ${label}`,
  notShown: (count) => (count === 1 ? '1 weiterer Hash wird nicht gezeigt. Die ganze Liste auf der Befehlszeile:' : `${String(count)} weitere Hashes werden nicht gezeigt. Die ganze Liste auf der Befehlszeile:`),
  tooLong: (limit) => `Der Text ist länger als ${String(limit)} Zeichen. In einer Datei speichern und diese öffnen.`,
  read: (count) => `${String(count)} Hashes gelesen.`,
  states: { intact: 'Ganz', repaired: 'Repariert', damaged: 'Beschädigt', missing: 'Fehlt' },
  severities: { error: 'Fehler', warning: 'Ansehen', info: 'Hinweis' },
}

export const hashPageTexts: Words<typeof en> = { en, de }

/** What the page of hardware hashes says. */
export const hashPage = inPageLanguage(hashPageTexts)

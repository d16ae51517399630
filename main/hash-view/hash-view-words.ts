import type { Words } from '../../core/words/language.ts'
import type { RowProblemCode } from '../hash/csv/csv-problem.ts'

interface Remark {
  /** A state, without a full stop. */
  readonly title: string
  /** What it means; empty when the title says it all. */
  readonly advice: string
}

const en = {
  pasted: 'Pasted text',
  noText: 'There is no text. Paste a hash first.',
  holdsNone: (label: string): string => `${label} holds no hash.`,
  row: (label: string, row: string): string => `${label}, row ${row}`,
  noHashInRow: 'The row has no hardware hash.',
  readsAs: 'Reads as',
  notVerified: (text: string): string => `${text} (not verified)`,
  notCollected: 'Nothing was collected on this device yet.',
  rows: {
    'no-hash': { title: 'The row has no hardware hash', advice: '' },
    'column-count': { title: 'The row and the header do not have the same number of columns', advice: '' },
    'columns-shifted': { title: 'A separator inside a cell shifts the columns of this row', advice: '' },
    'wrapped-row': { title: 'The hash was broken into lines', advice: 'The lines are joined again.' },
    'serial-empty': { title: 'The serial number column is empty', advice: 'The hash has the serial number.' },
    'serial-spreadsheet-number': { title: 'A spreadsheet turned the serial number into a number', advice: 'Take the serial number from the device or, where it has one, from the hash.' },
    'serial-leading-zeros': { title: 'A spreadsheet cut the leading zeros of the serial number', advice: 'The hash has the real one.' },
    'serial-digits-lost': { title: 'A spreadsheet replaced the last digits of the serial number by zeros', advice: 'The hash has the real one.' },
    'serial-case': { title: 'The serial number differs in case from the one in the hash', advice: '' },
    'serial-differs': { title: 'The serial number is not the one in the hash', advice: 'The row and the hash belong to different devices.' },
  } satisfies { readonly [C in RowProblemCode]: Remark },
}

const de: typeof en = {
  pasted: 'Eingefügter Text',
  noText: 'Es ist kein Text da. Zuerst einen Hash einfügen.',
  holdsNone: (label) => `${label} enthält keinen Hash.`,
  row: (label, row) => `${label}, Zeile ${row}`,
  noHashInRow: 'Die Zeile hat keinen Hardwarehash.',
  readsAs: 'Liest sich als',
  notVerified: (text) => `${text} (nicht überprüft)`,
  notCollected: 'Auf diesem Gerät wurde noch nichts erfasst.',
  rows: {
    'no-hash': { title: 'Die Zeile hat keinen Hardwarehash', advice: '' },
    'column-count': { title: 'Die Zeile hat nicht so viele Spalten wie die Kopfzeile', advice: '' },
    'columns-shifted': { title: 'Ein Trennzeichen in einer Zelle verschiebt die Spalten dieser Zeile', advice: '' },
    'wrapped-row': { title: 'Der Hash war in Zeilen umbrochen', advice: 'Die Zeilen sind wieder zusammengesetzt.' },
    'serial-empty': { title: 'Die Spalte der Seriennummer ist leer', advice: 'Der Hash hat die Seriennummer.' },
    'serial-spreadsheet-number': { title: 'Eine Tabellenkalkulation hat aus der Seriennummer eine Zahl gemacht', advice: 'Die Seriennummer vom Gerät nehmen oder, wenn er eine hat, aus dem Hash.' },
    'serial-leading-zeros': { title: 'Eine Tabellenkalkulation hat die führenden Nullen der Seriennummer abgeschnitten', advice: 'Der Hash hat die richtige.' },
    'serial-digits-lost': { title: 'Eine Tabellenkalkulation hat die letzten Ziffern der Seriennummer durch Nullen ersetzt', advice: 'Der Hash hat die richtige.' },
    'serial-case': { title: 'Die Seriennummer ist anders groß- und kleingeschrieben als die im Hash', advice: '' },
    'serial-differs': { title: 'Die Seriennummer ist nicht die im Hash', advice: 'Zeile und Hash gehören zu verschiedenen Geräten.' },
  },
}

/** What the page of hardware hashes is told. */
export const hashViewWords: Words<typeof en> = { en, de }

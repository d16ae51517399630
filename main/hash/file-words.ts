import type { Words } from '../../core/words/language.ts'
import { sayFrom } from '../../core/words/say.ts'

/** Everything goes behind the name of a file. */
const en = {
  empty: 'is empty',
  noList: 'is no text, and so no list of hashes',
  noRow: 'holds no row with a hardware hash',
  longLine: (characters: string) => `holds a line of more than ${characters} characters, which no list of hashes has`,
  noSingleHash: (megabytes: string) => `is larger than ${megabytes} MB, so it is no single hash`,
  cabArchive: 'is a CAB archive: take the CSV file with the hash out of it first',
  zipArchive: 'is a ZIP archive or an Excel workbook: take the CSV file with the hash out of it first',
  notCollected: 'is an evidence file without a hardware hash: it was not collected',
  notRead: (kind: string) => `is an evidence file without a hardware hash (${kind})`,
  needsRights: (kind: string) => `is an evidence file without a hardware hash (${kind}): reading it takes administrator rights`,
  noText: 'holds something else than text in place of the hardware hash',
  emptyHash: 'is an evidence file with an empty hardware hash: Windows answered with nothing',
}

const de: typeof en = {
  empty: 'ist leer',
  noList: 'ist kein Text und damit keine Liste von Hashes',
  noRow: 'enthält keine Zeile mit einem Hardwarehash',
  longLine: (characters) => `enthält eine Zeile von mehr als ${characters} Zeichen; so lang ist in einer Liste von Hashes keine`,
  noSingleHash: (megabytes) => `ist größer als ${megabytes} MB und damit kein einzelner Hash`,
  cabArchive: 'ist ein CAB-Archiv: zuerst die CSV-Datei mit dem Hash herausholen',
  zipArchive: 'ist ein ZIP-Archiv oder eine Excel-Arbeitsmappe: zuerst die CSV-Datei mit dem Hash herausholen',
  notCollected: 'ist eine Nachweisdatei ohne Hardwarehash: Er wurde nicht gesammelt',
  notRead: (kind) => `ist eine Nachweisdatei ohne Hardwarehash (${kind})`,
  needsRights: (kind) => `ist eine Nachweisdatei ohne Hardwarehash (${kind}): Ihn kann nur ein Administrator lesen`,
  noText: 'enthält an der Stelle des Hardwarehashs etwas anderes als Text',
  emptyHash: 'ist eine Nachweisdatei mit leerem Hardwarehash: Windows hat nichts geliefert',
}

/** Why a file holds no hash that could be judged. */
export const hashFileWords: Words<typeof en> = { en, de }

export const sayHashFile = sayFrom(hashFileWords)

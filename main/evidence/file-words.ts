import type { Words } from '../../core/words/language.ts'
import { sayFrom } from '../../core/words/say.ts'

/** Everything but `leftOut` and what stands in other sentences goes behind the name of a file. */
const en = {
  nameless: 'The file',
  leftOut: (label: string, count: string, most: string) => `${label}: ${count} rows beyond the ${most} that one import takes were left out.`,
  place: (line: string, column: string) => `line ${line}, column ${column}`,

  unread: 'could not be read',
  unreadCode: (code: string) => `could not be read (${code})`,
  empty: 'is empty, but a JSON evidence file was expected',
  tooLarge: (megabytes: string) => `is larger than ${megabytes} MB, which no evidence file is`,
  zipArchive: 'is a ZIP archive, but a JSON evidence file was expected',
  cabArchive: 'is a CAB archive, but a JSON evidence file was expected',
  noText: 'is no text that can be read: UTF-8 or UTF-16 text was expected',
  halfText: 'is no text that can be read: complete UTF-16 text was expected',
  nested: (levels: string, place: string) => `is nested more than ${levels} levels deep at ${place}, which no evidence file is`,
  longText: (characters: string) => `holds a text of more than ${characters} characters, which no evidence file does`,
  cutOff: (place: string) => `is cut off at ${place}: the end of the JSON is missing`,
  noJson: 'is no JSON, but a JSON evidence file was expected',
  noJsonAt: (place: string) => `is no JSON at ${place}, but a JSON evidence file was expected`,
  otherJson: (schema: string) => `is JSON but no evidence file: "schema" should be "${schema}"`,
  newer: 'was written by a newer version of Preflight: update Preflight to read it',
  neverExisted: (schema: string) => `has an evidence schema that never existed: "schema" should be "${schema}"`,

  noEvidence: 'is no evidence file',
  notAsExpected: (part: string, expectation: string) => `is no evidence file: ${part} ${expectation}`,
  topLevel: 'its top level',
  ofType: (type: string) => `should be of type ${type}`,
  oneOf: (values: string) => `should be one of ${values}`,
  ofFormat: (format: string) => `should be a ${format}, for example 2026-11-23T08:40:00Z`,
  atMost: (most: string) => `should be at most ${most}`,
  atLeast: (least: string) => `should be at least ${least}`,
  outcome: 'should have "ok" true with a value, or "ok" false with an error',
  otherShape: 'is not what the schema asks for',
}

const de: typeof en = {
  nameless: 'Die Datei',
  leftOut: (label, count, most) => `${label}: Ein Import nimmt höchstens ${most} Zeilen an; ${count} weitere wurden weggelassen.`,
  place: (line, column) => `Zeile ${line}, Spalte ${column}`,

  unread: 'war nicht zu lesen',
  unreadCode: (code) => `war nicht zu lesen (${code})`,
  empty: 'ist leer; erwartet war eine Nachweisdatei (JSON)',
  tooLarge: (megabytes) => `ist größer als ${megabytes} MB; so groß ist keine Nachweisdatei`,
  zipArchive: 'ist ein ZIP-Archiv; erwartet war eine Nachweisdatei (JSON)',
  cabArchive: 'ist ein CAB-Archiv; erwartet war eine Nachweisdatei (JSON)',
  noText: 'ist kein lesbarer Text; erwartet war Text in UTF-8 oder UTF-16',
  halfText: 'ist kein lesbarer Text; erwartet war vollständiger Text in UTF-16',
  nested: (levels, place) => `ist tiefer als ${levels} Ebenen verschachtelt (${place}); so tief ist keine Nachweisdatei`,
  longText: (characters) => `enthält einen Text von mehr als ${characters} Zeichen; so lang ist in einer Nachweisdatei keiner`,
  cutOff: (place) => `bricht ab (${place}): Das Ende der Datei fehlt`,
  noJson: 'ist kein gültiges JSON; erwartet war eine Nachweisdatei (JSON)',
  noJsonAt: (place) => `ist kein gültiges JSON (${place}); erwartet war eine Nachweisdatei (JSON)`,
  otherJson: (schema) => `ist JSON, aber keine Nachweisdatei: "schema" müsste "${schema}" sein`,
  newer: 'stammt von einer neueren Version von Preflight: Preflight aktualisieren, um die Datei zu lesen',
  neverExisted: (schema) => `nennt ein Schema, das es nie gab: "schema" müsste "${schema}" sein`,

  noEvidence: 'ist keine Nachweisdatei',
  notAsExpected: (part, expectation) => `ist keine Nachweisdatei: ${part} ${expectation}`,
  topLevel: 'die oberste Ebene',
  ofType: (type) => `müsste vom Typ ${type} sein`,
  oneOf: (values) => `müsste einer dieser Werte sein: ${values}`,
  ofFormat: (format) => `müsste das Format ${format} haben, zum Beispiel 2026-11-23T08:40:00Z`,
  atMost: (most) => `dürfte höchstens ${most} sein`,
  atLeast: (least) => `müsste mindestens ${least} sein`,
  outcome: 'müsste "ok" true mit einem Wert oder "ok" false mit einem Fehler haben',
  otherShape: 'ist nicht so, wie das Schema es verlangt',
}

/** Why a file is no evidence. */
export const fileWords: Words<typeof en> = { en, de }

export const sayFile = sayFrom(fileWords)

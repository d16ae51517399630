import type { Words } from '../../core/words/language.ts'
import { sayFrom } from '../../core/words/say.ts'

const en = {
  noFile: (name: string) => `${name}: there is no such file.`,
  unread: (name: string, code: string) => `${name} could not be read (${code}).`,
  unreadPlain: (name: string) => `${name} could not be read.`,
  tooLarge: (name: string, kilobytes: string) => `${name} is larger than ${kilobytes} KB, which no preset is.`,
  noText: (name: string) => `${name} is no text that can be read: UTF-8 was expected.`,
  at: (name: string, place: string, what: string) => `${name}, ${place}: ${what}`,
  place: (line: string, column: string) => `line ${line}, column ${column}`,

  noKey: (key: string) => `there is no key "${key}".`,
  onlyKeys: (keys: string) => `A preset has only ${keys}.`,
  didYouMean: (word: string) => `Did you mean "${word}"?`,
  noObject: 'an object in braces was expected.',
  missing: (name: string, key: string, expected: string) => `${name}: "${key}" is missing; ${expected} was expected.`,
  otherExpected: (expected: string) => `${expected} was expected`,

  // What stands in the sentences above, and in those of JSON below.
  address: 'the address of a JSON schema, at most 500 characters',
  name: 'a name of 1 to 80 characters',
  tenant: 'a tenant id, or a domain such as contoso.onmicrosoft.com',
  id: 'an id such as 00001111-aaaa-2222-bbbb-3333cccc4444',
  domain: 'a domain such as contoso.com',
  trueOrFalse: 'true or false',
  oneOf: (allowed: string) => `one of ${allowed}`,
  listOf: (most: string, allowed: string) => `a list of at most ${most} of ${allowed}`,

  fileEnds: (expected: string) => `${expected} was expected, but the file ends.`,
  found: (expected: string, found: string) => `${expected} was expected, but there is ${found}.`,
  endlessText: 'this text has no end on its line or holds a wrong \\ escape.',
  tooDeep: (levels: string) => `values are nested more than ${levels} levels deep.`,
  keyTwice: (key: string) => `the key "${key}" comes twice.`,
  text: 'text',
  value: 'a value',
  keyInQuotes: 'a key in double quotes',
  colon: 'a colon after the key',
  commaOrBrace: 'a comma or }',
  commaOrBracket: 'a comma or ]',
  endOfFile: 'the end of the file',
}

const de: typeof en = {
  noFile: (name) => `${name}: Diese Datei gibt es nicht.`,
  unread: (name, code) => `${name} war nicht zu lesen (${code}).`,
  unreadPlain: (name) => `${name} war nicht zu lesen.`,
  tooLarge: (name, kilobytes) => `${name} ist größer als ${kilobytes} KB; so groß ist keine Voreinstellung.`,
  noText: (name) => `${name} ist kein lesbarer Text; erwartet war UTF-8.`,
  at: (name, place, what) => `${name}, ${place}: ${what}`,
  place: (line, column) => `Zeile ${line}, Spalte ${column}`,

  noKey: (key) => `Den Schlüssel "${key}" gibt es nicht.`,
  onlyKeys: (keys) => `Eine Voreinstellung hat nur ${keys}.`,
  didYouMean: (word) => `Gemeint vielleicht "${word}"?`,
  noObject: 'Erwartet war ein Objekt in geschweiften Klammern.',
  missing: (name, key, expected) => `${name}: "${key}" fehlt; erwartet war ${expected}.`,
  otherExpected: (expected) => `Erwartet war ${expected}`,

  address: 'die Adresse eines JSON-Schemas mit höchstens 500 Zeichen',
  name: 'ein Name von 1 bis 80 Zeichen',
  tenant: 'eine Mandanten-ID oder eine Domäne wie contoso.onmicrosoft.com',
  id: 'eine ID wie 00001111-aaaa-2222-bbbb-3333cccc4444',
  domain: 'eine Domäne wie contoso.com',
  trueOrFalse: 'true oder false',
  oneOf: (allowed) => `eines von ${allowed}`,
  listOf: (most, allowed) => `eine Liste mit höchstens ${most} von ${allowed}`,

  fileEnds: (expected) => `Erwartet war ${expected}, aber die Datei endet.`,
  found: (expected, found) => `Erwartet war ${expected}, aber da steht ${found}.`,
  endlessText: 'Dieser Text endet nicht in seiner Zeile oder enthält ein falsches Zeichen nach \\.',
  tooDeep: (levels) => `Werte sind tiefer als ${levels} Ebenen verschachtelt.`,
  keyTwice: (key) => `Der Schlüssel "${key}" kommt zweimal vor.`,
  text: 'Text',
  value: 'ein Wert',
  keyInQuotes: 'ein Schlüssel in doppelten Anführungszeichen',
  colon: 'ein Doppelpunkt nach dem Schlüssel',
  commaOrBrace: 'ein Komma oder }',
  commaOrBracket: 'ein Komma oder ]',
  endOfFile: 'das Ende der Datei',
}

/** Why a preset cannot be used. */
export const presetWords: Words<typeof en> = { en, de }

export const sayPreset = sayFrom(presetWords)

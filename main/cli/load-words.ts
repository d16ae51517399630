import type { Words } from '../../core/words/language.ts'
import { sayFrom } from '../../core/words/say.ts'

const en = {
  about: (place: string, reason: string) => `${place}: ${reason}.`,
  noFile: 'no such file or folder',
  notAllowed: 'reading it is not allowed',
  isFolder: 'this is a folder',
  unread: 'it could not be read',
  unreadCode: (code: string) => `it could not be read (${code})`,
  tooLarge: (megabytes: string) => `larger than ${megabytes} MB, so it is no evidence file`,
  emptyFolder: (one: string, other: string) => `this folder holds no evidence file (${one} or ${other})`,

  noSuchFolder: 'there is no such folder',
  writingNotAllowed: 'writing it is not allowed',
  writingNotAllowedOrOpen: 'writing it is not allowed, or another program has it open',
  isOpen: 'another program has it open',
  readOnly: 'the disk is read-only',
  diskFull: 'the disk is full',
  unwritten: 'it could not be written',
  unwrittenCode: (code: string) => `it could not be written (${code})`,
}

const de: typeof en = {
  about: (place, reason) => `${place}: ${reason}.`,
  noFile: 'Diese Datei oder diesen Ordner gibt es nicht',
  notAllowed: 'Das Lesen ist nicht erlaubt',
  isFolder: 'Das ist ein Ordner',
  unread: 'Das war nicht zu lesen',
  unreadCode: (code) => `Das war nicht zu lesen (${code})`,
  tooLarge: (megabytes) => `Die Datei ist größer als ${megabytes} MB und damit keine Nachweisdatei`,
  emptyFolder: (one, other) => `Dieser Ordner enthält keine Nachweisdatei (${one} oder ${other})`,

  noSuchFolder: 'Diesen Ordner gibt es nicht',
  writingNotAllowed: 'Das Schreiben ist nicht erlaubt',
  writingNotAllowedOrOpen: 'Das Schreiben ist nicht erlaubt, oder ein anderes Programm hat die Datei geöffnet',
  isOpen: 'Ein anderes Programm hat die Datei geöffnet',
  readOnly: 'Der Datenträger ist schreibgeschützt',
  diskFull: 'Der Datenträger ist voll',
  unwritten: 'Das ließ sich nicht schreiben',
  unwrittenCode: (code) => `Das ließ sich nicht schreiben (${code})`,
}

/** Why a file or a folder could not be read or written. */
export const loadWords: Words<typeof en> = { en, de }

export const sayLoad = sayFrom(loadWords)

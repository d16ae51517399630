import type { Words } from '../../core/words/language.ts'

const en = {
  noScript: 'A collector script is missing from this installation.',
  isFile: (folder: string): string => `${folder} is a file, but a folder was expected.`,
  noFolder: (folder: string): string => `There is no folder ${folder}.`,
  unread: (folder: string): string => `The folder ${folder} could not be read.`,
  readOnly: (name: string, folder: string): string => `${name} could not be written: ${folder} is read-only or writing there is not allowed.`,
  inUse: (name: string): string => `${name} could not be written: another program has it open.`,
  full: (name: string, folder: string): string => `${name} could not be written: ${folder} is full.`,
  gone: (name: string, folder: string): string => `${name} could not be written: ${folder} is no longer there.`,
  folderOfThatName: (name: string): string => `${name} could not be written: there is a folder of that name.`,
  notWritten: (name: string, folder: string): string => `${name} could not be written to ${folder}.`,
}

const de: typeof en = {
  noScript: 'In dieser Installation fehlt ein Skript des Collectors.',
  isFile: (folder) => `${folder} ist eine Datei, erwartet war ein Ordner.`,
  noFolder: (folder) => `Es gibt keinen Ordner ${folder}.`,
  unread: (folder) => `Der Ordner ${folder} konnte nicht gelesen werden.`,
  readOnly: (name, folder) => `${name} konnte nicht geschrieben werden: ${folder} ist schreibgeschützt, oder dort darf nicht geschrieben werden.`,
  inUse: (name) => `${name} konnte nicht geschrieben werden: Ein anderes Programm hat die Datei geöffnet.`,
  full: (name, folder) => `${name} konnte nicht geschrieben werden: ${folder} ist voll.`,
  gone: (name, folder) => `${name} konnte nicht geschrieben werden: ${folder} ist nicht mehr da.`,
  folderOfThatName: (name) => `${name} konnte nicht geschrieben werden: Es gibt einen Ordner mit diesem Namen.`,
  notWritten: (name, folder) => `${name} konnte nicht nach ${folder} geschrieben werden.`,
}

/** Why a stick could not be written. */
export const stickWords: Words<typeof en> = { en, de }

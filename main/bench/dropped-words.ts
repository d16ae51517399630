import type { Words } from '../../core/words/language.ts'

const en = {
  networkShare: (name: string): string => `${name} lies on a network share; choose it with “Open evidence files”.`,
  notLocal: (name: string): string => `${name} is no file on a disk of this computer.`,
  link: (name: string): string => `${name} is a link; drop the file itself.`,
  noFile: (name: string): string => `${name} is no file.`,
  otherKind: (name: string): string => `${name} is neither evidence nor diagnostics: those end in .json, .csv, .cab, .zip, .evtx, .xml or .reg.`,
}

const de: typeof en = {
  networkShare: (name) => `${name} liegt auf einer Netzwerkfreigabe; mit „Nachweisdateien öffnen“ auswählen.`,
  notLocal: (name) => `${name} ist keine Datei auf einem Datenträger dieses Computers.`,
  link: (name) => `${name} ist eine Verknüpfung; die Datei selbst ablegen.`,
  noFile: (name) => `${name} ist keine Datei.`,
  otherKind: (name) => `${name} ist weder Nachweis noch Diagnose: Die enden auf .json, .csv, .cab, .zip, .evtx, .xml oder .reg.`,
}

/** Why something that was dropped on the window is not read. */
export const droppedWords: Words<typeof en> = { en, de }

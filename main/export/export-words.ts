import type { ExportFormat } from '../../core/ipc/contract.ts'
import type { Words } from '../../core/words/language.ts'

const en = {
  title: 'Export report',
  formats: {
    html: 'Web page',
    pdf: 'PDF document',
    json: 'JSON report',
    csv: 'CSV table',
    zip: 'ZIP archive of web pages',
  } satisfies { readonly [F in ExportFormat | 'zip']: string },
  notAllowed: (name: string): string => `${name} could not be saved: writing to this folder is not allowed.`,
  inUse: (name: string): string => `${name} could not be saved: another program has it open.`,
  full: (name: string): string => `${name} could not be saved: the disk is full.`,
  noFolder: (name: string): string => `${name} could not be saved: the folder no longer exists.`,
  notSaved: (name: string): string => `${name} could not be saved.`,
  notPrinted: 'The sheets could not be printed. Save them as PDF instead.',
  noPdf: 'The PDF could not be made.',
  noneJudged: 'None of these devices has been judged yet.',
}

const de: typeof en = {
  title: 'Bericht exportieren',
  formats: {
    html: 'Webseite',
    pdf: 'PDF-Dokument',
    json: 'JSON-Bericht',
    csv: 'CSV-Tabelle',
    zip: 'ZIP-Archiv mit Webseiten',
  },
  notAllowed: (name) => `${name} konnte nicht gespeichert werden: In diesen Ordner darf nicht geschrieben werden.`,
  inUse: (name) => `${name} konnte nicht gespeichert werden: Ein anderes Programm hat die Datei geöffnet.`,
  full: (name) => `${name} konnte nicht gespeichert werden: Der Datenträger ist voll.`,
  noFolder: (name) => `${name} konnte nicht gespeichert werden: Den Ordner gibt es nicht mehr.`,
  notSaved: (name) => `${name} konnte nicht gespeichert werden.`,
  notPrinted: 'Die Blätter konnten nicht gedruckt werden. Stattdessen als PDF speichern.',
  noPdf: 'Das PDF konnte nicht erzeugt werden.',
  noneJudged: 'Keines dieser Geräte ist schon beurteilt.',
}

/** Saving and printing reports and sheets: the dialogs of the system and why it failed. */
export const exportWords: Words<typeof en> = { en, de }

import type { Words } from './language.ts'

const en = {
  thisMachine: 'This machine',
  standardInput: 'standard input',
  thisHost: 'This Hyper-V host',
  thisInventory: 'The inventory of this Hyper-V host',
  row: (file: string, row: string): string => `${file}, row ${row}`,
}

const de: typeof en = {
  thisMachine: 'Dieser Computer',
  standardInput: 'Standardeingabe',
  thisHost: 'Dieser Hyper-V-Host',
  thisInventory: 'Die Bestandsliste dieses Hyper-V-Hosts',
  row: (file, row) => `${file}, Zeile ${row}`,
}

/** What Preflight itself calls a source of evidence that has no file name, or a part of a file. */
export const labelWords: Words<typeof en> = { en, de }

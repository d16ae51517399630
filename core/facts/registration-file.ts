import type { FactDefinition } from './definition.ts'

/** What the import in Intune does not take about the form of a whole file. */
export const fileFormProblems = [
  'utf-16',
  'utf-8-mark',
  'not-ascii',
  'separator',
  'separator-line',
  'quotes',
  'unbalanced-quotes',
  'header-missing',
  'header-unknown',
  'header-case',
  'header-spelling',
  'header-order',
  'header-incomplete',
  'extra-columns',
  'too-many-rows',
  'empty-rows',
] as const

/** What is wrong with one row, beside what its hash says. */
export const rowFormProblems = [
  'no-hash',
  'column-count',
  'columns-shifted',
  'wrapped-row',
  'serial-empty',
  'serial-spreadsheet-number',
  'serial-leading-zeros',
  'serial-digits-lost',
  'serial-case',
  'serial-differs',
] as const

export type FileFormProblem = (typeof fileFormProblems)[number]
export type RowFormProblem = (typeof rowFormProblems)[number]

/** The registration CSV that a device was taken from. No value of the file is kept. */
export interface RegistrationFile {
  /** Counts from 1, without the header. */
  readonly row: number
  readonly file: readonly FileFormProblem[]
  readonly ownRow: readonly RowFormProblem[]
}

export interface RegistrationFileFactValues {
  /** Null: the device was not taken from a CSV file. */
  'device.registrationFile': RegistrationFile | null
}

export const registrationFileFacts: { readonly [K in keyof RegistrationFileFactValues]: FactDefinition } = {
  'device.registrationFile': { label: { en: 'Registration file', de: 'Registrierungsdatei' }, privacy: 'open' },
}

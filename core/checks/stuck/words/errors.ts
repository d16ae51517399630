import type { Words } from '../../../words/language.ts'

const en = { none: 'None', withoutCode: 'An error without a code' }

const de: typeof en = { none: 'Keiner', withoutCode: 'Ein Fehler ohne Code' }

/** The last recorded error, as evidence shows it. */
export const errors: Words<typeof en> = { en, de }

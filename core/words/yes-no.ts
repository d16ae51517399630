import type { Words } from './language.ts'

const en = { yes: 'Yes', no: 'No' }

const de: typeof en = { yes: 'Ja', no: 'Nein' }

/** The two answers of a plain question, as evidence shows them. */
export const yesNo: Words<typeof en> = { en, de }

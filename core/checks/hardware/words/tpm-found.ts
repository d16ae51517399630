import type { Words } from '../../../words/language.ts'

const en = { present: 'Present', noneFound: 'None found' }

const de: typeof en = { present: 'Vorhanden', noneFound: 'Keines gefunden' }

/** Whether Windows found a TPM. */
export const tpmFound: Words<typeof en> = { en, de }

import type { Words } from '../../../words/language.ts'

const en = {
  noRecord: 'The device has no Windows Autopilot record, so there is nothing to look at here.',
}

const de: typeof en = {
  noRecord: 'Das Gerät hat keinen Windows Autopilot-Eintrag, also gibt es hier nichts zu prüfen.',
}

/** Said by every check that looks inside the record of the device. */
export const recordWords: Words<typeof en> = { en, de }

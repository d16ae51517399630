import type { Words } from '../../../core/words/language.ts'

/** Reasons are sentences without their full stop. */
const en = {
  damaged: 'Damaged',
  repaired: 'Repaired',
  intact: 'Intact',
  nothingLost: 'The checksum matches after the repair, so nothing is lost',
  unchanged: 'The checksum matches and nothing was changed on the way',
  doesNotFit: 'The content does not fit into a hash of 4000 characters',
}

const de: typeof en = {
  damaged: 'Beschädigt',
  repaired: 'Repariert',
  intact: 'Ganz',
  nothingLost: 'Nach der Reparatur stimmt die Prüfsumme; es ist nichts verloren',
  unchanged: 'Die Prüfsumme stimmt, und unterwegs wurde nichts verändert',
  doesNotFit: 'Der Inhalt passt nicht in einen Hash von 4000 Zeichen',
}

/** The state of a hash, and why it is so. */
export const answerWords: Words<typeof en> = { en, de }

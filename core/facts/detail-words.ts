import type { Words } from '../words/language.ts'
import { sayFrom } from '../words/say.ts'

const en = {
  notCollected: (label: string) => `${label} was not collected.`,
}

const de: typeof en = {
  notCollected: (label) => `„${label}“ wurde nicht gesammelt.`,
}

/** Why a fact that nobody filled is not there. */
export const detailWords: Words<typeof en> = { en, de }

export const sayDetail = sayFrom(detailWords)

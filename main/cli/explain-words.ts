import type { ErrorCode } from '../../core/codes/error-code.ts'
import type { Words } from '../../core/words/language.ts'

type Doubt = Exclude<ErrorCode['status'], 'verified'>

const en = {
  unknown: 'Unknown',
  unknownCode: 'Preflight does not know this code, so it says nothing about it.',
  /** Why an entry is a hint and no fact. */
  doubts: {
    contested: 'Sources do not agree about this code: take it as a hint.',
    unverified: 'No published source confirms this: take it as a hint.',
  } satisfies { readonly [D in Doubt]: string },
  causes: 'Likely causes',
  fixes: 'What to do',
  checks: 'Checks of Preflight',
  sources: 'Sources',
}

const de: typeof en = {
  unknown: 'Unbekannt',
  unknownCode: 'Preflight kennt diesen Code nicht und sagt deshalb nichts über ihn.',
  doubts: {
    contested: 'Die Quellen sind sich über diesen Code nicht einig: nur als Hinweis nehmen.',
    unverified: 'Keine veröffentlichte Quelle bestätigt das: nur als Hinweis nehmen.',
  },
  causes: 'Wahrscheinliche Ursachen',
  fixes: 'Was zu tun ist',
  checks: 'Prüfungen von Preflight',
  sources: 'Quellen',
}

/** What stands around the texts of a code in `preflight explain`. */
export const explainWords: Words<typeof en> = { en, de }

import type { OverallVerdict, Verdict } from '../engine/verdict.ts'
import type { Language } from '../words/language.ts'

export type Tone = Verdict | OverallVerdict | 'strong' | 'quiet'

export interface TextStyle {
  /** Columns of the terminal; lines are wrapped to it. */
  readonly width: number
  /** Colors a piece of text; the identity for plain output. */
  readonly paint: (tone: Tone, text: string) => string
  /** `ascii` for consoles without Unicode. */
  readonly symbols: 'unicode' | 'ascii'
  /** A moment as the place shows it, with its zone. @param iso ISO 8601 in UTC */
  readonly moment: (iso: string, language: Language) => string
}

/** A shape for every verdict, so that nothing depends on color. */
export const textMarks: { readonly [S in TextStyle['symbols']]: { readonly [V in Verdict]: string } } = {
  unicode: { blocked: '✗', unknown: '?', 'at-risk': '!', manual: '☐', ready: '✓', 'not-applicable': '–' },
  ascii: { blocked: 'x', unknown: '?', 'at-risk': '!', manual: 'o', ready: '+', 'not-applicable': '-' },
}

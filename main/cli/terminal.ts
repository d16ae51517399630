import pc from 'picocolors'
import type { TextStyle, Tone } from '../../core/report/to-text.ts'
import { localMoment } from '../platform/local-moment.ts'

/** What the commands know about the place they run in; passed in, so that tests bring their own. */
export interface Terminal {
  readonly write: (text: string) => void
  readonly writeError: (text: string) => void
  readonly isTty: boolean
  /** Progress is drawn only where stderr is a terminal. */
  readonly errorIsTty: boolean
  readonly columns: number
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Width when the output goes into a pipe or a file. Columns. */
const pipedWidth = 100

/** Color and symbols only for a terminal that has them; NO_COLOR and TERM=dumb are honored. */
export function textStyle(terminal: Terminal): TextStyle {
  const colored = terminal.isTty && terminal.env['NO_COLOR'] === undefined && terminal.env['TERM'] !== 'dumb'
  return {
    width: terminal.isTty ? terminal.columns : pipedWidth,
    paint: painter(colored),
    symbols: terminal.env['TERM'] === 'dumb' || terminal.env['PREFLIGHT_ASCII'] === '1' ? 'ascii' : 'unicode',
    moment: (iso, language) => localMoment(iso, language),
  }
}

function painter(colored: boolean): TextStyle['paint'] {
  const c = pc.createColors(colored)
  const tones: { readonly [T in Tone]: (text: string) => string } = {
    blocked: (text) => c.bold(c.red(text)),
    unknown: (text) => c.bold(c.magenta(text)),
    'cannot-tell': (text) => c.bold(c.magenta(text)),
    'at-risk': (text) => c.bold(c.yellow(text)),
    manual: (text) => c.bold(c.cyan(text)),
    ready: (text) => c.bold(c.green(text)),
    'not-applicable': c.dim,
    strong: c.bold,
    quiet: c.dim,
  }
  return (tone, text) => tones[tone](text)
}

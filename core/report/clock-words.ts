import type { Words } from '../words/language.ts'
import type { Report } from './report.ts'

/** Whose clock a judgment used, for "judged at … by …". */
export const clockWords: Words<{ readonly [C in Report['judgedAt']['clock']]: string }> = {
  en: {
    graph: "Microsoft Graph's clock",
    given: 'the given time',
    'this-machine': "the scanning machine's clock",
  },
  de: {
    graph: 'der Uhr von Microsoft Graph',
    given: 'der angegebenen Zeit',
    'this-machine': 'der Uhr des prüfenden Computers',
  },
}

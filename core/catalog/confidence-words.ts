import type { Confidence } from '../engine/define-check.ts'
import type { Words } from '../words/language.ts'

/** Where a rule comes from, in a few words. */
export const confidenceWords: Words<{ readonly [K in Confidence]: string }> = {
  en: {
    vendor: 'Rule from Microsoft documentation',
    community: 'Rule from community experience',
    inference: 'Rule concluded from Microsoft documentation',
    'own-threshold': "Preflight's own threshold",
  },
  de: {
    vendor: 'Regel aus der Dokumentation von Microsoft',
    community: 'Regel aus Erfahrungen der Community',
    inference: 'Regel, aus der Dokumentation von Microsoft abgeleitet',
    'own-threshold': 'Eigener Schwellenwert von Preflight',
  },
}

import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'External authentication methods',
  title: { pass: 'No strength stands against an external method', fail: 'A strength stands against an external method' },
  why: 'External authentication methods answer a demand for multifactor authentication, but no authentication strength. Users who have nothing else cannot join or enroll.',
  multifactorInstead: 'Multifactor authentication instead of a strength',
  none: 'None',
  change: {
    summary: 'Ask for multifactor authentication instead of a strength, or give the user another method.',
    steps: [
      `Open ${portal.en.conditionalAccess} in the Entra admin center.`,
      'Change the policies named here from an authentication strength to Require multifactor authentication.',
      'Otherwise give the user a Temporary Access Pass or a security key for setup.',
    ],
  },
}

const de: typeof en = {
  topic: 'Externe Authentifizierungsmethoden',
  title: { pass: 'Keine Stärke steht einer externen Methode entgegen', fail: 'Eine Stärke steht einer externen Methode entgegen' },
  why: 'Externe Authentifizierungsmethoden erfüllen die Forderung nach Multi-Faktor-Authentifizierung, aber keine Authentifizierungsstärke. Benutzer, die nichts anderes haben, können weder beitreten noch registrieren.',
  multifactorInstead: 'Multi-Faktor-Authentifizierung statt einer Stärke',
  none: 'Keine',
  change: {
    summary: 'Multi-Faktor-Authentifizierung statt einer Stärke verlangen oder dem Benutzer eine andere Methode geben.',
    steps: [
      `Im Entra Admin Center ${portal.de.conditionalAccess} öffnen.`,
      'Die hier genannten Richtlinien von einer Authentifizierungsstärke auf „Require multifactor authentication“ umstellen.',
      'Sonst dem Benutzer für die Einrichtung einen befristeten Zugriffspass oder einen Sicherheitsschlüssel geben.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }

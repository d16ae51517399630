import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'One-time pass',
  title: { pass: 'Pass lasts for a second sign-in', fail: 'Pass does not last for a second sign-in' },
  why: 'Setup asks for the pass once more after any restart during device setup. A one-time pass is spent by then (AADSTS130505), and a multi-use pass is refused when the policy demands one-time use.',
  multiUse: {
    summary: 'Issue a pass that can be used more than once, and delete it after setup.',
    steps: [
      `Open ${portal.en.users} in the Entra admin center, choose the user and delete the one-time pass under Authentication methods.`,
      'Add a Temporary Access Pass with One-time use set to No and a lifetime that covers the whole setup.',
      'Where the policy demands one-time passes, have an administrator change that for the onboarding group.',
      'Move policies that force a restart from devices to users where you can; device health is then reported later, so give compliance a grace period of at least 0.25 days.',
      'Delete the pass when the user has signed in with Windows Hello or a security key.',
    ],
  },
  reissue: {
    summary: 'Let the policy allow passes for multiple use, or issue a pass that the policy accepts.',
    steps: [
      `Open ${portal.en.authenticationMethods} in the Entra admin center, select Temporary Access Pass and then Configure.`,
      'Set Require one-time use to No, since setup can need two sign-ins.',
      'Issue a new pass and scan again.',
    ],
  },
  multipleUse: 'A pass for multiple use',
  policyDemandsOneTime: 'Policy demands one-time use',
  none: 'None',
}

const de: typeof en = {
  topic: 'Einmaliger Pass',
  title: { pass: 'Pass reicht für eine zweite Anmeldung', fail: 'Pass reicht nicht für eine zweite Anmeldung' },
  why: 'Nach jedem Neustart während der Geräteeinrichtung fragt die Einrichtung noch einmal nach dem Pass. Ein einmaliger Pass ist dann verbraucht (AADSTS130505), und ein mehrfach nutzbarer wird abgewiesen, wenn die Richtlinie einmalige Pässe verlangt.',
  multiUse: {
    summary: 'Einen mehrfach nutzbaren Pass ausstellen und ihn nach der Einrichtung löschen.',
    steps: [
      `Im Entra Admin Center ${portal.de.users} öffnen, den Benutzer auswählen und unter Authentifizierungsmethoden den einmaligen Pass löschen.`,
      'Einen befristeten Zugriffspass hinzufügen, bei dem „Einmalige Verwendung“ auf „Nein“ steht und dessen Gültigkeitsdauer die ganze Einrichtung abdeckt.',
      'Verlangt die Richtlinie einmalige Pässe, dies von einem Administrator für die Gruppe der neuen Benutzer ändern lassen.',
      'Richtlinien, die einen Neustart erzwingen, wo möglich Benutzern statt Geräten zuweisen; der Gerätezustand wird dann später gemeldet, also der Compliance eine Karenzzeit von mindestens 0,25 Tagen geben.',
      'Den Pass löschen, wenn sich der Benutzer mit Windows Hello oder einem Sicherheitsschlüssel angemeldet hat.',
    ],
  },
  reissue: {
    summary: 'In der Richtlinie mehrfach nutzbare Pässe zulassen oder einen Pass ausstellen, den sie annimmt.',
    steps: [
      `Im Entra Admin Center ${portal.de.authenticationMethods} öffnen, „Befristeter Zugriffspass“ und dann „Konfigurieren“ wählen.`,
      'Die einmalige Verwendung nicht verlangen („Nein“), denn die Einrichtung kann zwei Anmeldungen brauchen.',
      'Einen neuen Pass ausstellen und neu prüfen.',
    ],
  },
  multipleUse: 'Ein mehrfach nutzbarer Pass',
  policyDemandsOneTime: 'Richtlinie verlangt einmalige Verwendung',
  none: 'Keine',
}

export const words: Words<typeof en> = { en, de }

import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Company branding',
  title: { pass: 'Company branding is there where it is needed', fail: 'Company branding is missing' },
  why: 'The option that hides "change account" works only with company branding, and a profile on the disk needs it as well. Without it users can leave the sign-in page of the organization.',
  brand: {
    summary: 'Set up company branding in Entra.',
    steps: [
      `Open ${portal.en.branding} in the Entra admin center.`,
      'Fill in the default sign-in experience: logo, user name hint and sign-in page text.',
      'Wait until the sign-in page shows it, then scan again.',
    ],
  },
  setUp: 'Set up',
  none: 'None',
  accountChangeStays: 'The deployment profile does not hide the options to change the account.',
  noProfile: 'There is no deployment profile that needs it.',
}

const de: typeof en = {
  topic: 'Unternehmensbranding',
  title: { pass: 'Unternehmensbranding ist da, wo es nötig ist', fail: 'Unternehmensbranding fehlt' },
  why: 'Die Option, die „Konto wechseln“ ausblendet, wirkt nur mit Unternehmensbranding, und auch ein Profil auf dem Datenträger braucht es. Ohne Branding können Benutzer die Anmeldeseite der Organisation verlassen.',
  brand: {
    summary: 'Unternehmensbranding in Entra einrichten.',
    steps: [
      `Im Entra Admin Center ${portal.de.branding} öffnen.`,
      'Die Standardanmeldung ausfüllen: Logo, Hinweis zum Benutzernamen und Text der Anmeldeseite.',
      'Warten, bis die Anmeldeseite das Branding zeigt, dann neu prüfen.',
    ],
  },
  setUp: 'Eingerichtet',
  none: 'Keines',
  accountChangeStays: 'Das Bereitstellungsprofil blendet die Optionen zum Kontowechsel nicht aus.',
  noProfile: 'Es gibt kein Bereitstellungsprofil, das es braucht.',
}

export const words: Words<typeof en> = { en, de }

import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Account of web sign-in',
  title: { pass: 'Account of web sign-in is enabled', fail: 'Account of web sign-in is disabled' },
  why: 'Web sign-in opens its page in the hidden account WsiAccount; when that is disabled the page closes and the lock screen comes back.',
  keepAccount: {
    summary: 'Leave the hidden account of web sign-in enabled.',
    steps: [
      'Look for a script, baseline or policy that disables local accounts, and exclude WsiAccount from it.',
      'In an elevated command prompt, run: net user WsiAccount /active:yes',
      'Restart the device and try web sign-in again.',
    ],
  },
  notUsed: 'Web sign-in has not been used on this device.',
  enabled: 'Enabled',
  disabled: 'Disabled',
}

const de: typeof en = {
  topic: 'Konto der Webanmeldung',
  title: { pass: 'Konto der Webanmeldung ist aktiviert', fail: 'Konto der Webanmeldung ist deaktiviert' },
  why: 'Die Webanmeldung öffnet ihre Seite im verborgenen Konto WsiAccount; ist es deaktiviert, schließt sich die Seite, und der Sperrbildschirm kommt zurück.',
  keepAccount: {
    summary: 'Das verborgene Konto der Webanmeldung aktiviert lassen.',
    steps: [
      'Ein Skript, eine Baseline oder eine Richtlinie suchen, die lokale Konten deaktiviert, und WsiAccount davon ausnehmen.',
      'In einer Eingabeaufforderung mit Administratorrechten ausführen: net user WsiAccount /active:yes',
      'Gerät neu starten und die Webanmeldung erneut versuchen.',
    ],
  },
  notUsed: 'Die Webanmeldung wurde auf diesem Gerät noch nicht benutzt.',
  enabled: 'Aktiviert',
  disabled: 'Deaktiviert',
}

export const words: Words<typeof en> = { en, de }

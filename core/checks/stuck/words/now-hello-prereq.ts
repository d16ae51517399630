import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Windows Hello prerequisites',
  title: { pass: 'Windows Hello can be set up', fail: 'Windows Hello will not be set up' },
  why: 'When one prerequisite is missing Windows skips the set-up, and a user who came in with a pass is left without a credential.',
  meet: {
    summary: 'Meet the prerequisites of Windows Hello that are named here.',
    steps: [
      'For SessionIsNotRemote, sign in at the device itself; in Hyper-V, use a basic session.',
      'For DeviceEligible, check the TPM and the policy that asks for it.',
      'For PostLogonEnabled, look for a policy that turns off the set-up after sign-in.',
      'Sign out, sign in again and scan again.',
    ],
  },
  notLookedYet: 'Windows has not looked at the prerequisites yet.',
  noEntraAccount: 'The account that is signed in is not from Microsoft Entra.',
  notTurnedOn: 'Policy does not turn on Windows Hello for this user.',
  recorded: 'Recorded',
  allMet: 'All met',
  namesNone: 'Windows names none',
  missing: (names: string): string => `Missing: ${names}`,
}

const de: typeof en = {
  topic: 'Voraussetzungen für Windows Hello',
  title: { pass: 'Windows Hello kann eingerichtet werden', fail: 'Windows Hello wird nicht eingerichtet' },
  why: 'Fehlt eine Voraussetzung, überspringt Windows das Einrichten, und ein Benutzer, der mit einem Pass hereinkam, steht ohne Anmeldedaten da.',
  meet: {
    summary: 'Die hier genannten Voraussetzungen für Windows Hello erfüllen.',
    steps: [
      'Bei SessionIsNotRemote: Am Gerät selbst anmelden; in Hyper-V eine Basissitzung verwenden.',
      'Bei DeviceEligible: Das TPM und die Richtlinie prüfen, die es verlangt.',
      'Bei PostLogonEnabled: Eine Richtlinie suchen, die das Einrichten nach der Anmeldung abschaltet.',
      'Abmelden, wieder anmelden und neu prüfen.',
    ],
  },
  notLookedYet: 'Windows hat die Voraussetzungen noch nicht geprüft.',
  noEntraAccount: 'Das angemeldete Konto ist nicht aus Microsoft Entra.',
  notTurnedOn: 'Keine Richtlinie schaltet Windows Hello für diesen Benutzer ein.',
  recorded: 'Aufgezeichnet',
  allMet: 'Alle erfüllt',
  namesNone: 'Windows nennt keine',
  missing: (names) => `Es fehlt: ${names}`,
}

export const words: Words<typeof en> = { en, de }

import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Failed sign-ins of the user',
  title: { pass: 'Failed sign-ins to setup services are listed', fail: 'Failed sign-ins to setup services are not listed' },
  why: 'The sign-in log names the error and the policy behind a sign-in that setup only answers with a general message.',
  none: 'None',
  failed: (code: string, at: string): string => `${code} at ${at}`,
  failedBy: (code: string, at: string, policies: string): string => `${code} at ${at}, failed by ${policies}`,
}

const de: typeof en = {
  topic: 'Fehlgeschlagene Anmeldungen des Benutzers',
  title: { pass: 'Fehlgeschlagene Anmeldungen bei Diensten der Einrichtung sind aufgelistet', fail: 'Fehlgeschlagene Anmeldungen bei Diensten der Einrichtung sind nicht aufgelistet' },
  why: 'Das Anmeldeprotokoll nennt den Fehler und die Richtlinie hinter einer Anmeldung, die die Einrichtung nur mit einer allgemeinen Meldung beantwortet.',
  none: 'Keine',
  failed: (code, at) => `${code} am ${at}`,
  failedBy: (code, at, policies) => `${code} am ${at}, gescheitert an ${policies}`,
}

export const words: Words<typeof en> = { en, de }

import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Scripts that run as the user',
  title: { pass: 'Scripts that run as the user are known', fail: 'Scripts that run as the user are not known' },
  why: 'The enrollment status page does not wait for scripts in the context of the user, so what they prepare may be missing at the first sign-in. A script that need not run as the user can run without: set "Run this script using the logged on credentials" to No.',
  none: 'None',
  mayRunLater: (names: string) => `${names}: may run after setup only`,
}

const de: typeof en = {
  topic: 'Skripts, die als Benutzer laufen',
  title: { pass: 'Skripts, die als Benutzer laufen, sind bekannt', fail: 'Skripts, die als Benutzer laufen, sind nicht bekannt' },
  why: 'Die Registrierungsstatusseite wartet nicht auf Skripts im Kontext des Benutzers; was sie vorbereiten, kann bei der ersten Anmeldung noch fehlen. Ein Skript, das nicht als Benutzer laufen muss, kommt ohne aus: „Run this script using the logged on credentials“ auf Nein setzen.',
  none: 'Keine',
  mayRunLater: (names) => `${names}: laufen vielleicht erst nach der Einrichtung`,
}

export const words: Words<typeof en> = { en, de }

import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Windows upgrade license',
  title: { pass: 'Windows upgrade license of the user', fail: 'User holds no Windows upgrade license' },
  why: 'With such a plan Windows Pro steps up to Enterprise or Business once the user has signed in. Setup works without it.',
  none: 'None',
}

const de: typeof en = {
  topic: 'Lizenz für das Windows-Upgrade',
  title: { pass: 'Lizenz des Benutzers für das Windows-Upgrade', fail: 'Benutzer hat keine Lizenz für das Windows-Upgrade' },
  why: 'Mit einem solchen Dienstplan wird aus Windows Pro nach der Anmeldung des Benutzers Enterprise oder Business. Die Einrichtung geht auch ohne ihn.',
  none: 'Keine',
}

export const words: Words<typeof en> = { en, de }

import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Age of the pass',
  title: { pass: 'Temporary Access Pass is old enough to be known everywhere', fail: 'Temporary Access Pass was issued moments ago' },
  why: 'A new pass takes a few minutes to reach all of Entra ID. Until then the sign-in page in setup may still ask for a password.',
  wait: {
    summary: 'Wait five minutes before the pass is used.',
    steps: [
      'Leave the device at the first page of OOBE, or let it install its updates first.',
      'When the sign-in page asks for a password all the same, go back one page and enter the user name again.',
      'Scan again.',
    ],
  },
  minutesAgo: (count: number) => `At least ${String(count)} minutes ago`,
}

const de: typeof en = {
  topic: 'Alter des Passes',
  title: { pass: 'Befristeter Zugriffspass ist alt genug, um überall bekannt zu sein', fail: 'Befristeter Zugriffspass wurde eben erst ausgestellt' },
  why: 'Ein neuer Pass braucht einige Minuten, bis ihn ganz Entra ID kennt. Bis dahin kann die Anmeldeseite der Einrichtung noch ein Kennwort verlangen.',
  wait: {
    summary: 'Fünf Minuten warten, bevor der Pass benutzt wird.',
    steps: [
      'Das Gerät auf der ersten Seite von OOBE stehen oder zuerst seine Updates installieren lassen.',
      'Verlangt die Anmeldeseite trotzdem ein Kennwort, eine Seite zurückgehen und den Benutzernamen erneut eingeben.',
      'Neu prüfen.',
    ],
  },
  minutesAgo: (count) => `Vor mindestens ${String(count)} Minuten`,
}

export const words: Words<typeof en> = { en, de }

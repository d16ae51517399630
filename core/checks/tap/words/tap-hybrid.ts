import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Hybrid join with a pass',
  title: {
    pass: 'Join type allows a first sign-in with a pass',
    fail: 'Hybrid join does not allow a first sign-in with a pass',
  },
  why: 'On a hybrid joined device the first sign-in goes to the on-premises domain, which knows no Temporary Access Pass, and web sign-in is not supported.',
  another: {
    summary: 'Use Entra join, or let the user sign in first in another way.',
    steps: [
      'Choose a user-driven profile with Entra join when the device does not need the on-premises domain.',
      'Otherwise give the user a password, smart card or security key for the first sign-in.',
      'Use the pass afterwards to set up Windows Hello.',
    ],
  },
}

const de: typeof en = {
  topic: 'Hybridbeitritt mit einem Pass',
  title: {
    pass: 'Beitrittsart lässt eine erste Anmeldung mit einem Pass zu',
    fail: 'Hybridbeitritt lässt keine erste Anmeldung mit einem Pass zu',
  },
  why: 'Auf einem Gerät mit Hybridbeitritt geht die erste Anmeldung an die lokale Domäne, die keinen befristeten Zugriffspass kennt, und die Webanmeldung wird nicht unterstützt.',
  another: {
    summary: 'Entra-Beitritt benutzen oder den Benutzer sich zuerst auf anderem Weg anmelden lassen.',
    steps: [
      'Ein benutzergesteuertes Profil mit Entra-Beitritt wählen, wenn das Gerät die lokale Domäne nicht braucht.',
      'Sonst dem Benutzer für die erste Anmeldung ein Kennwort, eine Smartcard oder einen Sicherheitsschlüssel geben.',
      'Den Pass danach benutzen, um Windows Hello einzurichten.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }

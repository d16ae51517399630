import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Web sign-in at the lock screen',
  title: {
    pass: 'Web sign-in reaches the device before the lock screen',
    fail: 'Web sign-in does not reach the device before the lock screen',
  },
  why: 'After a restart during device setup Windows asks for a second sign-in. Its password box refuses a Temporary Access Pass; only web sign-in takes it.',
  target: {
    summary: 'Assign the web sign-in policy to a group that holds the device.',
    steps: [
      `Under ${portal.en.configuration} in the Intune admin center, create a settings catalog policy and turn on ${portal.en.webSignInSetting}.`,
      'Assign it to a group of devices, so that it arrives during device setup and before the first lock screen.',
      'Take the assignment to users away when there is one.',
      'Scan again before the device goes through setup.',
    ],
  },
  otherSignIn: {
    summary: 'Use Entra join, or another way to sign in.',
    steps: [
      'Choose a user-driven profile with Entra join when the device does not need the on-premises domain.',
      'Otherwise give the user a password, smart card or security key for the lock screen.',
    ],
  },
}

const de: typeof en = {
  topic: 'Webanmeldung am Sperrbildschirm',
  title: {
    pass: 'Webanmeldung erreicht das Gerät vor dem Sperrbildschirm',
    fail: 'Webanmeldung erreicht das Gerät nicht vor dem Sperrbildschirm',
  },
  why: 'Nach einem Neustart während der Geräteeinrichtung verlangt Windows eine zweite Anmeldung. Sein Kennwortfeld weist einen befristeten Zugriffspass ab; nur die Webanmeldung nimmt ihn an.',
  target: {
    summary: 'Die Richtlinie für die Webanmeldung einer Gruppe zuweisen, in der das Gerät ist.',
    steps: [
      `Im Intune Admin Center unter ${portal.de.configuration} eine Richtlinie im Einstellungskatalog anlegen und ${portal.de.webSignInSetting} einschalten.`,
      'Sie einer Gruppe von Geräten zuweisen, damit sie während der Geräteeinrichtung und vor dem ersten Sperrbildschirm ankommt.',
      'Eine Zuweisung an Benutzer entfernen, wenn es eine gibt.',
      'Neu prüfen, bevor das Gerät durch die Einrichtung geht.',
    ],
  },
  otherSignIn: {
    summary: 'Entra-Beitritt benutzen oder einen anderen Weg zur Anmeldung.',
    steps: [
      'Ein benutzergesteuertes Profil mit Entra-Beitritt wählen, wenn das Gerät die lokale Domäne nicht braucht.',
      'Sonst dem Benutzer für den Sperrbildschirm ein Kennwort, eine Smartcard oder einen Sicherheitsschlüssel geben.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }

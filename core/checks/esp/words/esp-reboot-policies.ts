import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Policies that restart the device',
  title: { pass: 'No policy forces a restart during setup', fail: 'Policies of the device force a restart during setup' },
  why: 'Credentials do not survive a restart during device setup, so the user has to sign in again at the lock screen before setup goes on.',
  move: {
    summary: 'Let these policies arrive after setup, or with the user.',
    steps: [
      'In the Intune admin center, open each policy under "What we saw" and look at its assignments.',
      'Assign it to users instead of devices, or to a group that the device joins after setup.',
      'Save an update ring again that was made before November 2021, so that it leaves prerelease builds alone.',
      'Device health is then reported later, so give compliance a grace period of at least 0.25 days.',
      'Where the policy has to stay, plan for a second sign-in at the lock screen.',
    ],
  },
  none: 'None',
  ownRestarts: 'Apps that restart the device by themselves',
  notVisible: 'Not visible from the tenant',
}

const de: typeof en = {
  topic: 'Richtlinien, die das Gerät neu starten',
  title: { pass: 'Keine Richtlinie erzwingt einen Neustart während der Einrichtung', fail: 'Richtlinien des Geräts erzwingen einen Neustart während der Einrichtung' },
  why: 'Anmeldeinformationen überstehen keinen Neustart während der Geräteeinrichtung; der Benutzer muss sich am Sperrbildschirm neu anmelden, bevor die Einrichtung weitergeht.',
  move: {
    summary: 'Diese Richtlinien nach der Einrichtung oder mit dem Benutzer ankommen lassen.',
    steps: [
      'Im Intune Admin Center jede Richtlinie unter „Was wir gesehen haben“ öffnen und ihre Zuweisungen ansehen.',
      'Sie Benutzern statt Geräten zuweisen oder einer Gruppe, in die das Gerät erst nach der Einrichtung kommt.',
      'Einen Updatering, der vor November 2021 angelegt wurde, neu speichern, damit er Vorabversionen in Ruhe lässt.',
      'Die Geräteintegrität wird dann später gemeldet; der Konformität deshalb mindestens 0,25 Tage Karenzzeit geben.',
      'Muss die Richtlinie bleiben, eine zweite Anmeldung am Sperrbildschirm einplanen.',
    ],
  },
  none: 'Keine',
  ownRestarts: 'Apps, die das Gerät selbst neu starten',
  notVisible: 'Vom Mandanten aus nicht zu sehen',
}

export const words: Words<typeof en> = { en, de }

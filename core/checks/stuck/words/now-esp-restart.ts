import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Restart during device setup',
  title: { pass: 'No restart during device setup was seen', fail: 'Device restarted during device setup' },
  why: 'A restart in device setup drops the token of the user, who then has to sign in on the lock screen.',
  moveRestart: {
    summary: 'Keep policies that need a restart out of device setup.',
    steps: [
      'Find the named policies in the Intune admin center.',
      'Assign them to groups of users, so that they arrive after device setup.',
      'Save an update ring that was made before November 2021 again, so that it stops writing preview build settings.',
      'Until then, plan for a second sign-in on the lock screen.',
    ],
  },
}

const de: typeof en = {
  topic: 'Neustart während der Geräteeinrichtung',
  title: { pass: 'Kein Neustart während der Geräteeinrichtung zu sehen', fail: 'Gerät ist während der Geräteeinrichtung neu gestartet' },
  why: 'Ein Neustart in der Geräteeinrichtung verwirft das Token des Benutzers, der sich dann am Sperrbildschirm anmelden muss.',
  moveRestart: {
    summary: 'Richtlinien, die einen Neustart brauchen, aus der Geräteeinrichtung heraushalten.',
    steps: [
      'Im Intune Admin Center die genannten Richtlinien suchen.',
      'Sie Benutzergruppen zuweisen, damit sie nach der Geräteeinrichtung ankommen.',
      'Einen Updatering aus der Zeit vor November 2021 erneut speichern, damit er keine Einstellungen für Vorschaubuilds mehr schreibt.',
      'Bis dahin eine zweite Anmeldung am Sperrbildschirm einplanen.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }

import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Automatic logon after a restart',
  title: { pass: 'Setup can go on after a restart', fail: 'Setup may not sign in by itself after a restart' },
  why: 'When a policy restarts the device during device setup, Windows signs in by itself to go on. An image with AutoAdminLogon set to 0 stops at the sign-in page.',
  removeValue: {
    summary: 'Let Windows sign in by itself, or keep the restart out of device setup.',
    steps: [
      'Remove the value AutoAdminLogon from HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Winlogon in the image.',
      'Or have the Intune administrator assign the policies that force a restart to users instead of devices.',
      'Restart the device and scan again.',
    ],
  },
  logon: { on: 'On', off: 'Off (0)', 'not-set': 'Not set' },
  notOff: 'Not 0',
  noPolicies: 'None',
}

const de: typeof en = {
  topic: 'Automatische Anmeldung nach einem Neustart',
  title: { pass: 'Einrichtung kann nach einem Neustart weitergehen', fail: 'Einrichtung meldet sich nach einem Neustart vielleicht nicht von selbst an' },
  why: 'Startet eine Richtlinie das Gerät während der Geräteeinrichtung neu, meldet sich Windows von selbst an, um weiterzumachen. Ein Image mit AutoAdminLogon gleich 0 bleibt auf der Anmeldeseite stehen.',
  removeValue: {
    summary: 'Die automatische Anmeldung zulassen oder den Neustart aus der Geräteeinrichtung heraushalten.',
    steps: [
      'Im Image den Wert AutoAdminLogon aus HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Winlogon entfernen.',
      'Oder vom Intune-Administrator die Richtlinien, die einen Neustart erzwingen, Benutzern statt Geräten zuweisen lassen.',
      'Gerät neu starten und neu prüfen.',
    ],
  },
  logon: { on: 'Ein', off: 'Aus (0)', 'not-set': 'Nicht gesetzt' },
  notOff: 'Nicht 0',
  noPolicies: 'Keine',
}

export const words: Words<typeof en> = { en, de }

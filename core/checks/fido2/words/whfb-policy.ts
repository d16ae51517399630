import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Windows Hello for Business',
  title: { pass: 'Windows Hello for Business is not turned off', fail: 'Windows Hello for Business is off' },
  why: 'Windows Hello is what a user without a password signs in with every day. Its registration always asks for multifactor authentication, which a pass or a security key gives.',
  turnOn: {
    summary: 'Turn on Windows Hello for Business for this device.',
    steps: [
      `Open ${portal.en.helloForBusiness} in the Intune admin center and set it to Enabled; it applies when devices enroll.`,
      `Or create a settings catalog policy under ${portal.en.configuration} with ${portal.en.helloSetting} and assign it to a group that holds the device.`,
      'Scan again.',
    ],
  },
}

const de: typeof en = {
  topic: 'Windows Hello for Business',
  title: { pass: 'Windows Hello for Business ist nicht ausgeschaltet', fail: 'Windows Hello for Business ist aus' },
  why: 'Mit Windows Hello meldet sich ein Benutzer ohne Kennwort jeden Tag an. Seine Registrierung verlangt immer Multi-Faktor-Authentifizierung; ein Pass oder ein Sicherheitsschlüssel bringt sie mit.',
  turnOn: {
    summary: 'Windows Hello for Business für dieses Gerät einschalten.',
    steps: [
      `Im Intune Admin Center ${portal.de.helloForBusiness} öffnen und auf „Aktiviert“ setzen; es gilt, sobald sich Geräte registrieren.`,
      `Oder unter ${portal.de.configuration} eine Richtlinie im Einstellungskatalog mit ${portal.de.helloSetting} anlegen und einer Gruppe mit dem Gerät zuweisen.`,
      'Neu prüfen.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }

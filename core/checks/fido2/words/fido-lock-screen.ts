import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Security key at the lock screen',
  title: { pass: 'Security keys reach the lock screen', fail: 'Security keys may not be offered at the lock screen' },
  why: 'After a restart Windows asks for a second sign-in. The lock screen offers a security key only when a setting turns that on for the device before then.',
  turnOn: {
    summary: 'Allow security keys for sign-in to Windows on this device.',
    steps: [
      `Open ${portal.en.helloForBusiness} in the Intune admin center and set Use security keys for sign-in to Enabled.`,
      `For devices that are enrolled already, create a settings catalog policy under ${portal.en.configuration} with ${portal.en.securityKeySetting}, and assign it to a group of devices.`,
      'Scan again.',
    ],
  },
}

const de: typeof en = {
  topic: 'Sicherheitsschlüssel am Sperrbildschirm',
  title: { pass: 'Sicherheitsschlüssel werden am Sperrbildschirm angeboten', fail: 'Sicherheitsschlüssel werden am Sperrbildschirm vielleicht nicht angeboten' },
  why: 'Nach einem Neustart verlangt Windows eine zweite Anmeldung. Der Sperrbildschirm bietet einen Sicherheitsschlüssel nur an, wenn eine Einstellung das bis dahin für das Gerät einschaltet.',
  turnOn: {
    summary: 'Sicherheitsschlüssel für die Windows-Anmeldung auf diesem Gerät zulassen.',
    steps: [
      `Im Intune Admin Center ${portal.de.helloForBusiness} öffnen und „Use security keys for sign-in“ auf „Aktiviert“ setzen.`,
      `Für schon registrierte Geräte unter ${portal.de.configuration} eine Richtlinie im Einstellungskatalog mit ${portal.de.securityKeySetting} anlegen und einer Gerätegruppe zuweisen.`,
      'Neu prüfen.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }

import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Web sign-in on this device',
  title: { pass: 'Web sign-in is on', fail: 'Web sign-in is not on' },
  why: 'After a restart in device setup the user signs in on the lock screen, and its password box takes no Temporary Access Pass.',
  bringPolicy: {
    summary: 'Bring the web sign-in policy to the device, or give the user another way in.',
    steps: [
      `In the Intune admin center, assign a settings catalog profile with ${portal.en.webSignInSetting} to a group of devices.`,
      'Wait until the device has synced; restart it and look for the globe on the lock screen.',
      'When it does not come, let the user sign in with a password or a security key.',
      'When there is no other way in, reset the device once the policy is in place.',
    ],
  },
  noPass: 'No Temporary Access Pass was chosen.',
  notJoined: 'The device is not joined, so its policies are not due yet.',
  notSet: 'Not set',
  mdmEnrollment: 'MDM enrollment',
}

const de: typeof en = {
  topic: 'Webanmeldung auf diesem Gerät',
  title: { pass: 'Webanmeldung ist eingeschaltet', fail: 'Webanmeldung ist nicht eingeschaltet' },
  why: 'Nach einem Neustart in der Geräteeinrichtung meldet sich der Benutzer am Sperrbildschirm an, und dessen Kennwortfeld nimmt keinen befristeten Zugriffspass.',
  bringPolicy: {
    summary: 'Die Webanmeldungsrichtlinie auf das Gerät bringen oder dem Benutzer einen anderen Weg hinein geben.',
    steps: [
      `Im Intune Admin Center ein Profil aus dem Einstellungskatalog mit ${portal.de.webSignInSetting} einer Gruppe von Geräten zuweisen.`,
      'Warten, bis das Gerät synchronisiert hat; es neu starten und am Sperrbildschirm nach dem Globus suchen.',
      'Kommt er nicht, den Benutzer mit einem Kennwort oder einem Sicherheitsschlüssel anmelden lassen.',
      'Gibt es keinen anderen Weg hinein, das Gerät zurücksetzen, sobald die Richtlinie steht.',
    ],
  },
  noPass: 'Es wurde kein befristeter Zugriffspass gewählt.',
  notJoined: 'Das Gerät ist nicht beigetreten, also sind seine Richtlinien noch nicht fällig.',
  notSet: 'Nicht gesetzt',
  mdmEnrollment: 'MDM-Registrierung',
}

export const words: Words<typeof en> = { en, de }

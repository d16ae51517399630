import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Personally owned devices',
  title: { pass: 'Device is not refused as a personal one', fail: 'Device counts as personal, and those are blocked' },
  why: 'Where personally owned Windows devices are blocked, a device that is not registered is refused with 0x80180014, whatever profile lies on its disk.',
  makeCorporate: {
    summary: 'Register the device, so that Intune takes it for a corporate one.',
    steps: [
      `Open ${portal.en.autopilotDevices} in the Intune admin center and import the hardware hash of the device.`,
      'Where registration is not wanted, allow personally owned Windows devices in the restriction that the evidence names.',
      'Wait 15 minutes and scan again.',
    ],
  },
  notRegistered: 'Not registered',
  registered: 'Registered',
  unnamedRestriction: 'Restriction without a name',
  restriction: (name: string) => `Restriction ${name}`,
  personalBlocked: 'Personally owned devices are blocked',
  personalAllowed: 'Personally owned devices are allowed',
}

const de: typeof en = {
  topic: 'Persönliche Geräte',
  title: { pass: 'Gerät wird nicht als persönliches abgewiesen', fail: 'Gerät gilt als persönlich, und persönliche Geräte sind blockiert' },
  why: 'Wo persönliche Windows-Geräte blockiert sind, wird ein nicht registriertes Gerät mit 0x80180014 abgewiesen, gleich welches Profil auf seinem Datenträger liegt.',
  makeCorporate: {
    summary: 'Gerät bei Autopilot registrieren, damit Intune es als Unternehmensgerät führt.',
    steps: [
      `Im Intune Admin Center unter ${portal.de.autopilotDevices} den Hardwarehash des Geräts importieren.`,
      'Ist keine Autopilot-Registrierung gewünscht, in der Einschränkung, die der Nachweis nennt, persönliche Windows-Geräte zulassen.',
      '15 Minuten warten und neu prüfen.',
    ],
  },
  notRegistered: 'Nicht registriert',
  registered: 'Registriert',
  unnamedRestriction: 'Einschränkung ohne Namen',
  restriction: (name) => `Einschränkung ${name}`,
  personalBlocked: 'Persönliche Geräte sind blockiert',
  personalAllowed: 'Persönliche Geräte sind zugelassen',
}

export const words: Words<typeof en> = { en, de }

import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Corporate identifier',
  title: { pass: 'Device may enroll as far as ownership goes', fail: 'Device counts as personal, and personal devices are blocked' },
  why: 'A device that is not registered for Windows Autopilot counts as personal unless a corporate identifier names it. Where personal devices are blocked, setup stops at enrollment.',
  registered: 'The device is registered for Windows Autopilot, so it counts as corporate.',
  personalDevices: 'Personal Windows devices',
  allowed: 'Allowed',
  blockedBy: (restrictions: string): string => `Blocked by ${restrictions}`,
  noIdentifier: 'None',
  identifierOfDevice: 'Manufacturer, model and serial number of this device',
  identify: {
    summary: 'Tell Intune that this device is corporate.',
    steps: [
      'Write manufacturer, model and serial number of the device into a CSV file without a header, with no comma inside a value.',
      `Open ${portal.en.corporateIdentifiers} in the Intune admin center, choose Add and Upload CSV file, and upload it as Manufacturer, model, and serial number (Windows only).`,
      'Add every other Windows device as well: as soon as one identifier exists, devices without one enroll as personal.',
      'Scan again.',
    ],
  },
}

const de: typeof en = {
  topic: 'Unternehmensbezeichner',
  title: { pass: 'Der Besitz des Geräts steht der Registrierung nicht im Weg', fail: 'Gerät gilt als persönlich, und persönliche Geräte sind blockiert' },
  why: 'Ein Gerät, das nicht bei Autopilot registriert ist, gilt als persönlich, solange kein Unternehmensbezeichner es nennt. Wo persönliche Geräte blockiert sind, endet die Einrichtung bei der Registrierung in Intune.',
  registered: 'Das Gerät ist bei Autopilot registriert und gilt deshalb als Unternehmensgerät.',
  personalDevices: 'Persönliche Windows-Geräte',
  allowed: 'Zugelassen',
  blockedBy: (restrictions) => `Blockiert durch ${restrictions}`,
  noIdentifier: 'Keiner',
  identifierOfDevice: 'Hersteller, Modell und Seriennummer dieses Geräts',
  identify: {
    summary: 'Das Gerät in Intune als Unternehmensgerät eintragen.',
    steps: [
      'Hersteller, Modell und Seriennummer des Geräts in eine CSV-Datei ohne Kopfzeile schreiben, ohne Komma innerhalb eines Werts.',
      `Im Intune Admin Center ${portal.de.corporateIdentifiers} öffnen, „Add“ und „Upload CSV file“ wählen und die Datei als „Manufacturer, model, and serial number (Windows only)“ hochladen.`,
      'Auch jedes andere Windows-Gerät eintragen: sobald es einen Bezeichner gibt, gelten Geräte ohne Bezeichner bei der Registrierung als persönlich.',
      'Neu prüfen.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }

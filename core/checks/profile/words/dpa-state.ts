import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Device association',
  title: { pass: 'Device is associated and has a policy', fail: 'Device association is not complete' },
  why: 'Without an association Windows does not know the tenant of the device, and without a policy nothing is installed during setup.',
  associate: {
    summary: 'Associate the device again and give it a device preparation policy.',
    steps: [
      `Open ${portal.en.deviceAssociation} in the Intune admin center and look the device up by its serial number.`,
      'When its firmware was reset or Secure Boot was changed, export its file again: on the first page of OOBE, press the Windows key five times and select Export device information.',
      'Select Add on that page of Intune and upload the new file.',
      'Remove the association of a previous owner with the script on the device; Intune cannot remove it.',
      'Assign a device preparation policy to the device or its user and scan again.',
    ],
  },
}

const de: typeof en = {
  topic: 'Gerätezuordnung',
  title: { pass: 'Gerät ist zugeordnet und hat eine Richtlinie', fail: 'Gerätezuordnung ist nicht vollständig' },
  why: 'Ohne Zuordnung kennt Windows den Mandanten des Geräts nicht, und ohne Richtlinie wird während der Einrichtung nichts installiert.',
  associate: {
    summary: 'Gerät neu zuordnen und ihm eine Gerätevorbereitungsrichtlinie geben.',
    steps: [
      `Im Intune Admin Center ${portal.de.deviceAssociation} öffnen und das Gerät anhand der Seriennummer suchen.`,
      'Wurde die Firmware zurückgesetzt oder Secure Boot geändert, die Datei des Geräts neu exportieren: auf der ersten Seite von OOBE fünfmal die Windows-Taste drücken und „Export device information“ wählen.',
      'Auf jener Seite von Intune „Add“ wählen und die neue Datei hochladen.',
      'Die Zuordnung eines früheren Besitzers mit dem Skript auf dem Gerät entfernen; Intune kann sie nicht entfernen.',
      'Dem Gerät oder seinem Benutzer eine Gerätevorbereitungsrichtlinie zuweisen und neu prüfen.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }

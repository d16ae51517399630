import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Device association',
  title: { pass: 'Device is associated and has a policy', fail: 'Device association is not complete' },
  why: 'Without an association Windows does not know the tenant of the device, and without a policy nothing is installed during setup.',
  associate: {
    summary: 'Associate the device again and give it a device preparation policy.',
    steps: [
      'Look the device up under device association in the Intune admin center.',
      'Export the association file on the device again when its firmware was reset or Secure Boot was changed, and upload it.',
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
      'Das Gerät im Intune Admin Center unter der Gerätezuordnung („Device association“) suchen.',
      'Wurde die Firmware zurückgesetzt oder Secure Boot geändert: Zuordnungsdatei auf dem Gerät neu exportieren und hochladen.',
      'Die Zuordnung eines früheren Besitzers mit dem Skript auf dem Gerät entfernen; Intune kann sie nicht entfernen.',
      'Dem Gerät oder seinem Benutzer eine Gerätevorbereitungsrichtlinie zuweisen und neu prüfen.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }

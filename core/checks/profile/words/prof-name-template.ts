import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Device name template',
  title: { pass: 'Device name template gives a valid name', fail: 'Device name template gives no good name' },
  why: 'Windows renames the device during setup. A name that is too long or holds other characters makes that step fail, and a cut serial number can give two devices one name.',
  hybrid: 'Hybrid join takes the name from the domain join profile.',
  noProfile: 'No deployment profile is assigned yet, so there is no name template.',
  noTemplate: 'None; Windows makes up a name',
  validCharacters: 'Letters, digits, hyphens and the macros %SERIAL% and %RAND:x%',
  serialCharacters: 'Letters, digits and hyphens',
  atMost: (characters: number): string => `At most ${String(characters)} characters`,
  oneNoDigit: 'At least one character that is no digit',
  room: 'Room for the serial number',
  characters: (count: number): string => `${String(count)} characters`,
  shorten: {
    summary: 'Correct the device name template of the deployment profile.',
    steps: [
      `Open the profile under ${portal.en.deploymentProfiles} in the Intune admin center and edit Apply device name template.`,
      'Use letters, digits and hyphens, at least one of them no digit, and leave room for the macros: a name has 15 characters at most.',
      'Use %RAND:x% instead of %SERIAL% when serial numbers are long or hold other characters.',
      'Wait until the profile is in sync, restart the device in setup and scan again.',
    ],
  },
}

const de: typeof en = {
  topic: 'Vorlage für Gerätenamen',
  title: { pass: 'Vorlage für Gerätenamen ergibt einen gültigen Namen', fail: 'Vorlage für Gerätenamen ergibt keinen guten Namen' },
  why: 'Windows benennt das Gerät während der Einrichtung um. Ist der Name zu lang oder enthält er andere Zeichen, schlägt dieser Schritt fehl; eine gekürzte Seriennummer kann zwei Geräten denselben Namen geben.',
  hybrid: 'Beim Hybridbeitritt kommt der Name aus dem Domänenbeitrittsprofil.',
  noProfile: 'Es ist noch kein Bereitstellungsprofil zugewiesen, also gibt es keine Vorlage.',
  noTemplate: 'Keine; Windows wählt selbst einen Namen',
  validCharacters: 'Buchstaben, Ziffern, Bindestriche und die Makros %SERIAL% und %RAND:x%',
  serialCharacters: 'Buchstaben, Ziffern und Bindestriche',
  atMost: (characters) => `Höchstens ${String(characters)} Zeichen`,
  oneNoDigit: 'Mindestens ein Zeichen, das keine Ziffer ist',
  room: 'Platz für die Seriennummer',
  characters: (count) => `${String(count)} Zeichen`,
  shorten: {
    summary: 'Die Vorlage für Gerätenamen im Bereitstellungsprofil berichtigen.',
    steps: [
      `Das Profil im Intune Admin Center unter ${portal.de.deploymentProfiles} öffnen und „Vorlage für Gerätenamen anwenden“ bearbeiten.`,
      'Buchstaben, Ziffern und Bindestriche verwenden, nicht nur Ziffern, und Platz für die Makros lassen: ein Name hat höchstens 15 Zeichen.',
      '%RAND:x% statt %SERIAL% verwenden, wenn Seriennummern lang sind oder andere Zeichen enthalten.',
      'Warten, bis das Profil synchron ist, das Gerät in der Einrichtung neu starten und neu prüfen.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }

import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Encoding of the hardware hash',
  title: { pass: 'Hardware hash is valid Base64', fail: 'Hardware hash is not valid Base64 as captured' },
  why: 'The import refuses a hash that is not padded Base64, with an error about Edm.Binary that does not name the cause.',
  noHash: 'There is no hash to decode.',
  decodes: (characters: number): string => `${String(characters)} characters, decodes`,
  decodesPadded: (characters: number): string => `${String(characters)} characters, decodes once padded`,
  doesNotDecode: (characters: number): string => `${String(characters)} characters, does not decode`,
  multipleOfFour: 'Decodes, length a multiple of 4',
  exportRepaired: {
    summary: 'Register the device with the padding that Preflight adds.',
    steps: [
      'In Preflight, export the registration CSV of this device: the export pads the hash.',
      `Have the Intune administrator open ${portal.en.autopilotDevices} in the Intune admin center and select Import.`,
      'Select the exported file there, without opening it in Excel.',
    ],
  },
  captureAgain: {
    summary: 'Capture the hardware hash again.',
    steps: [
      'Restart the device.',
      'Run the collector again as administrator; in OOBE, press Shift+F10 first.',
      'When the hash still does not decode, do not import it: ask the hardware maker for a firmware update.',
    ],
  },
}

const de: typeof en = {
  topic: 'Codierung des Hardwarehashs',
  title: { pass: 'Hardwarehash ist gültiges Base64', fail: 'Hardwarehash ist so, wie er erfasst wurde, kein gültiges Base64' },
  why: 'Der Import lehnt einen Hash ab, der kein aufgefülltes Base64 ist, mit einem Fehler zu Edm.Binary, der die Ursache nicht nennt.',
  noHash: 'Es gibt keinen Hash zu decodieren.',
  decodes: (characters) => `${String(characters)} Zeichen, lässt sich decodieren`,
  decodesPadded: (characters) => `${String(characters)} Zeichen, lässt sich aufgefüllt decodieren`,
  doesNotDecode: (characters) => `${String(characters)} Zeichen, lässt sich nicht decodieren`,
  multipleOfFour: 'Decodierbar, Länge ein Vielfaches von 4',
  exportRepaired: {
    summary: 'Das Gerät mit den Füllzeichen registrieren, die Preflight ergänzt.',
    steps: [
      'In Preflight die Registrierungs-CSV dieses Geräts exportieren: der Export füllt den Hash auf.',
      `Vom Intune-Administrator im Intune Admin Center ${portal.de.autopilotDevices} öffnen und „Importieren“ wählen lassen.`,
      'Dort die exportierte Datei auswählen, ohne sie in Excel zu öffnen.',
    ],
  },
  captureAgain: {
    summary: 'Den Hardwarehash neu erfassen.',
    steps: [
      'Das Gerät neu starten.',
      'Den Collector erneut als Administrator ausführen; in OOBE zuerst Umschalt+F10 drücken.',
      'Lässt sich der Hash immer noch nicht decodieren, ihn nicht importieren: den Hardwarehersteller nach einem Firmware-Update fragen.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }

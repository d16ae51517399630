import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Encoding of the hardware hash',
  title: { pass: 'Hardware hash is valid Base64', fail: 'Hardware hash is not valid Base64 as captured' },
  why: 'The import refuses a hash that is not padded Base64, with an error about Edm.Binary that does not name the cause.',
  exportRepaired: {
    summary: 'Register the device with the padding that Preflight adds.',
    steps: [
      'In Preflight, export the registration CSV of this device: the export pads the hash.',
      'In the Intune admin center, open Devices > Enrollment > Windows > Windows Autopilot > Devices > Import.',
      'Select the exported file, without opening it in Excel.',
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

export const words: Words<typeof en> = { en, de: en }

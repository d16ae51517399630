import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Device name template',
  title: { pass: 'Device name template gives a valid name', fail: 'Device name template gives no good name' },
  why: 'Windows renames the device during setup. A name that is too long or holds other characters makes that step fail, and a cut serial number can give two devices one name.',
  shorten: {
    summary: 'Correct the device name template of the deployment profile.',
    steps: [
      'Open the deployment profile in the Intune admin center and edit Apply device name template.',
      'Use letters, digits and hyphens, at least one of them no digit, and leave room for the macros: a name has 15 characters at most.',
      'Use %RAND:x% instead of %SERIAL% when serial numbers are long or hold other characters.',
      'Wait until the profile is in sync, restart the device in setup and scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }

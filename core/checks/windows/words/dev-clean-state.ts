import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Clean state before OOBE',
  title: {
    pass: 'Device is at or before OOBE',
    fail: 'Device has been joined, enrolled or used already',
  },
  why: 'OOBE does not run again on a joined or enrolled device, so the deployment profile is never applied. Old accounts and provisioning packages get in the way of the new setup.',
  reset: {
    summary: 'Reset the device, so that it starts in OOBE again.',
    steps: [
      'Save the files that are still needed.',
      'In Windows, open Settings > System > Recovery.',
      'Select Reset PC, then Remove everything.',
      'When the reset fails, install Windows from installation media.',
      'Scan again in OOBE, before anyone signs in.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }

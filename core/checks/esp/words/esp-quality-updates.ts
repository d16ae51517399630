import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Quality updates at the end of setup',
  title: { pass: 'No quality updates disturb setup', fail: 'Quality updates restart the device at the end of setup' },
  why: 'The updates take 20 to 40 minutes and can restart the device: a second sign-in is needed while the Temporary Access Pass runs out, and a device that should sign itself in stops at the lock screen.',
  turnOff: {
    summary: 'Turn the quality updates of the enrollment status page off for this device.',
    steps: [
      'Open Devices, Enrollment, Enrollment Status Page in the Intune admin center and open the page that applies.',
      'Set "Install Windows quality updates" to No, or assign a page without them to a group that holds the device.',
      'Let an update ring bring the updates after setup.',
      'Scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }

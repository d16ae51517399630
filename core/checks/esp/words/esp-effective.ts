import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Enrollment status page that applies',
  title: { pass: 'Enrollment status page for this device is known', fail: 'No enrollment status page is meant for this device' },
  why: 'The page holds setup until apps and policies are there. Without one that counts before anybody signs in, the button to reseal appears too early and the device is handed over half finished.',
  assign: {
    summary: 'Assign an enrollment status page to a group that holds the device.',
    steps: [
      'Open Devices, Enrollment, Enrollment Status Page in the Intune admin center.',
      'Open or create a profile in which "Show app and profile configuration progress" is Yes.',
      'Assign it to a device group that holds this device, and give it a higher priority than other profiles.',
      'Scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }

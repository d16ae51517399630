import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Blocking apps of a page for users',
  title: { pass: 'List of blocking apps counts in device setup', fail: 'List of blocking apps is ignored in device setup' },
  why: 'During device setup nobody is signed in yet, so the list of a page that is assigned to users does not count: apps are still missing when the desktop appears, or others hold setup up.',
  toDevices: {
    summary: 'Assign the enrollment status page to a group of devices.',
    steps: [
      'Open Devices, Enrollment, Enrollment Status Page in the Intune admin center and open the page that applies.',
      'Assign it to a group that holds the device, or put the list of apps into the default page.',
      'Scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }

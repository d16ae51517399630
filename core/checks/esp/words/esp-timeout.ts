import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Enrollment status page time-out',
  title: { pass: 'Enrollment status page waits long enough', fail: 'Enrollment status page may give up too early' },
  why: 'When apps and policies need longer than the page allows, setup shows an error although everything would have arrived.',
  raise: {
    summary: 'Give the enrollment status page more time, or let fewer apps block it.',
    steps: [
      'Open Devices, Enrollment, Enrollment Status Page in the Intune admin center.',
      'Raise the time after which an error is shown; 60 minutes is the default and little for many apps.',
      'Shorten the list of apps that block device use to those that the user needs at once.',
      'Scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }

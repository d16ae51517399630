import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Preferred tenant domain',
  title: { pass: 'Preferred tenant domain does not reach the device in setup', fail: 'Preferred tenant domain reaches the device in setup' },
  why: 'During device setup Windows signs in by itself with an account of its own. A preferred tenant domain on the device breaks that, and setup stops at a sign-in page.',
  later: {
    summary: 'Let the preferred tenant domain arrive after setup.',
    steps: [
      'Open the policy with Authentication, Preferred Aad Tenant Domain Name in the Intune admin center.',
      'Assign it to users instead of devices.',
      'Scan again before the device goes through setup.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }

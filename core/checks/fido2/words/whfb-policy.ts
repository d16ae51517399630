import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Windows Hello for Business',
  title: { pass: 'Windows Hello for Business is not turned off', fail: 'Windows Hello for Business is off' },
  why: 'Windows Hello is what a user without a password signs in with every day. Its registration always asks for multifactor authentication, which a pass or a security key gives.',
  turnOn: {
    summary: 'Turn on Windows Hello for Business for this device.',
    steps: [
      'Open Devices, Enrollment, Windows Hello for Business in the Intune admin center and set it to Enabled; it applies when devices enroll.',
      'Or create a settings catalog policy with Use Windows Hello For Business and assign it to a group that holds the device.',
      'Scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }

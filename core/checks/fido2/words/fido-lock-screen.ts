import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Security key at the lock screen',
  title: { pass: 'Security keys reach the lock screen', fail: 'Security keys may not be offered at the lock screen' },
  why: 'After a restart Windows asks for a second sign-in. The lock screen offers a security key only when a setting turns that on for the device before then.',
  turnOn: {
    summary: 'Allow security keys for sign-in to Windows on this device.',
    steps: [
      'Open Devices, Enrollment, Windows Hello for Business in the Intune admin center and set Use security keys for sign-in to Enabled.',
      'For devices that are enrolled already, create a settings catalog policy with Windows Hello For Business, Use Security Key For Signin, and assign it to a group of devices.',
      'Scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }

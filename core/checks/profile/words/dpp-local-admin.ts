import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Local administrators and device preparation',
  title: { pass: 'User account type fits the device settings of Entra', fail: 'User account type does not fit the device settings of Entra' },
  why: 'When the policy makes standard users and Entra makes none or only some users local administrators, Windows skips device preparation silently.',
  pair: {
    summary: 'Use a pair of settings that goes together.',
    steps: [
      'Open Device settings in the Microsoft Entra admin center and look at Registering user is added as local administrator on the device.',
      'Choose All when the device preparation policy makes standard users, or None or Selected when it makes administrators.',
      'Otherwise change User account type in the device preparation policy.',
      'Scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }

import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Intune license',
  title: { pass: 'User holds an Intune license', fail: 'User holds no working Intune license' },
  why: 'Automatic enrollment in Intune needs a licensed user. Without one setup stops with 0x80180018 or stays at "Identifying".',
  assign: {
    summary: 'Assign a license that holds Microsoft Intune to the user.',
    steps: [
      'Open the licenses of the user in the Microsoft 365 admin center.',
      'Assign a product with Microsoft Intune Plan 1, or turn its Intune plan on where it is switched off.',
      'Wait until the plan is provisioned, which can take some minutes.',
      'Scan again.',
    ],
  },
  wait: {
    summary: 'Wait until the Intune license of the user is provisioned.',
    steps: ['Leave the license as it is for some minutes.', 'Scan again before the device goes through setup.'],
  },
}

export const words: Words<typeof en> = { en, de: en }

import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Refused enrollment in Intune',
  title: { pass: 'Intune has recorded an earlier refused enrollment', fail: 'Intune has recorded a refused enrollment' },
  why: 'Where the device shows a number alone, Intune has written down which rule refused the enrollment.',
  fix: {
    summary: 'Fix what Intune names as the reason before the device enrolls again.',
    steps: [
      'In the Microsoft Intune admin center, go to Devices > Monitor > Enrollment failures, and look for the user.',
      'Fix the reason: a license, a restriction, a device limit or the MDM scope of the user.',
      'Let the device enroll again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }

import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'MDM user scope',
  title: { pass: 'User is in the MDM user scope', fail: 'User is outside the MDM user scope' },
  why: 'Entra hands the device to Intune only for users in this scope. For others the device joins and is never managed, or setup stops at the terms of use.',
  widen: {
    summary: 'Bring the user into the MDM user scope of Microsoft Intune.',
    steps: [
      'Open Devices, Enrollment, Automatic Enrollment in the Intune admin center.',
      'Set the MDM user scope to All, or to Some with a group that holds the user.',
      'Leave the addresses of the service at their defaults.',
      'Wait a few minutes and scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }

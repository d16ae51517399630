import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Terms of use during enrollment',
  title: { pass: 'Enrollment asks for no terms of use', fail: 'Enrollment asks for terms of use' },
  why: 'Terms of use cannot be shown while a device enrolls in Intune, so enrollment stops. Microsoft does not support this combination.',
  exclude: {
    summary: 'Leave Microsoft Intune Enrollment out of the policies that ask for terms of use.',
    steps: [
      'Open Protection, Conditional Access, Policies in the Microsoft Entra admin center.',
      'Open each policy named here and exclude the resource Microsoft Intune Enrollment.',
      'Wait a few minutes and scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }

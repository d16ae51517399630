import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Blocked resources',
  title: { pass: 'No policy blocks enrollment', fail: 'A policy blocks enrollment' },
  why: 'A policy that blocks all resources but a list also blocks enrollment, unless Microsoft Intune Enrollment and Microsoft Intune are both on that list.',
  allow: {
    summary: 'Leave both Intune resources out of the policies that block access.',
    steps: [
      'Open Protection, Conditional Access, Policies in the Microsoft Entra admin center.',
      'Open each policy named here and exclude the resources Microsoft Intune Enrollment and Microsoft Intune.',
      'Where the resource Microsoft Intune Enrollment is missing from the list, add its service principal with the application id d4ebce55-015a-49b5-a083-c84d1797ae8c.',
      'Wait a few minutes and scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }

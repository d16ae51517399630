import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Entra ID P1 license',
  title: { pass: 'Entra ID P1 is licensed', fail: 'Entra ID P1 is not licensed' },
  why: 'Automatic enrollment in Intune, dynamic groups and Conditional Access need Entra ID P1. Without it the device joins and is never managed.',
  assign: {
    summary: 'Assign a license that holds Entra ID P1 or P2 to the user.',
    steps: [
      'Open the licenses of the user in the Microsoft 365 admin center.',
      'Assign a product with Entra ID P1, such as Business Premium, Microsoft 365 E3 or Enterprise Mobility + Security.',
      'Wait until the plan is provisioned, which can take some minutes.',
      'Scan again.',
    ],
  },
  wait: {
    summary: 'Wait until the Entra ID license of the user is provisioned.',
    steps: ['Leave the license as it is for some minutes.', 'Scan again before the device goes through setup.'],
  },
  buy: {
    summary: 'Get a subscription with Entra ID P1 or P2 for the tenant.',
    steps: [
      'Open Billing, Your products in the Microsoft 365 admin center and look for a subscription that ran out.',
      'Renew it, or add a product with Entra ID P1.',
      'Scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }

import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Company branding',
  title: { pass: 'Company branding is there where it is needed', fail: 'Company branding is missing' },
  why: 'The option that hides "change account" works only with company branding, and a profile on the disk needs it as well. Without it users can leave the sign-in page of the organization.',
  brand: {
    summary: 'Set up company branding in Entra.',
    steps: [
      'Open Custom branding, Company branding in the Entra admin center.',
      'Fill in the default sign-in experience: logo, user name hint and sign-in page text.',
      'Wait until the sign-in page shows it, then scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }

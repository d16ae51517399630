import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Domain of the user name',
  title: { pass: 'User name ends in a verified domain', fail: 'User name does not end in a verified domain' },
  why: 'Setup finds the tenant and its device management by the domain of the user name. With a domain that the tenant has not verified, the sign-in or the enrollment ends with an error.',
  rename: {
    summary: 'Give the user a name that ends in a verified domain of this tenant.',
    steps: [
      'Compare the part after the at sign with Settings, Domain names in the Entra admin center.',
      'When the domain is listed but not verified, add its DNS record and choose Verify.',
      'When it is not listed, or exists inside the company network alone, change the user principal name to a verified domain; for a synchronized account do so in Active Directory.',
      'Enter the new name for this device, wait for the synchronization and scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }

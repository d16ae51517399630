import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'External authentication methods',
  title: { pass: 'No strength stands against an external method', fail: 'A strength stands against an external method' },
  why: 'External authentication methods answer a demand for multifactor authentication, but no authentication strength. Users who have nothing else cannot join or enroll.',
  change: {
    summary: 'Ask for multifactor authentication instead of a strength, or give the user another method.',
    steps: [
      'Open Protection, Conditional Access, Policies in the Microsoft Entra admin center.',
      'Change the policies named here from an authentication strength to Require multifactor authentication.',
      'Otherwise give the user a Temporary Access Pass or a security key for setup.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }

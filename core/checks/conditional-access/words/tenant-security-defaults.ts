import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Security defaults',
  title: { pass: 'Security defaults are off', fail: 'Security defaults are on' },
  why: 'Security defaults ask everybody to register for multifactor authentication, and no Conditional Access policy can leave new users or enrollment out of that.',
  prepare: {
    summary: 'Give the user a Temporary Access Pass, or replace security defaults with Conditional Access.',
    steps: [
      'Issue a Temporary Access Pass for setup: it counts as multifactor authentication.',
      'Or let the user register at https://mysignins.microsoft.com/security-info before setup starts.',
      'To leave enrollment out of a rule, the tenant needs Conditional Access (Entra ID P1): write the policies first, then turn off security defaults under Overview, Properties in the Entra admin center.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }

import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Demand to register security information',
  title: { pass: 'User has registered security information', fail: 'User may be stopped to register security information' },
  why: 'A user without security information is stopped at the first sign-in in a browser and has to register. The pages that do so cannot register a security key or passwordless phone sign-in.',
  direct: {
    summary: 'Let the user register security information in one go, with a Temporary Access Pass.',
    steps: [
      'Issue a Temporary Access Pass when the user has none: it counts as multifactor authentication.',
      'Open https://mysignins.microsoft.com/security-info directly in the browser instead of another app.',
      'Register a security key or passkey there; the pages that interrupt a sign-in cannot do that.',
      'Or leave new users out of the registration rules while they are being onboarded.',
    ],
  },
  look: {
    summary: 'Look up whether this user has to register security information.',
    steps: [
      'Open Password reset, Registration in the Entra admin center: users in scope are asked to register at sign-in.',
      'Open Entra ID Protection, Multifactor authentication registration policy, and look whether the user is in it.',
      'When one of them applies, send the user to https://mysignins.microsoft.com/security-info first.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }

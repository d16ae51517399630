import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Policies with resource exclusions',
  title: {
    pass: 'No policy with exclusions asks for what a new device lacks',
    fail: 'A policy with exclusions asks for what a new device lacks',
  },
  why: 'Since June 2026 a policy on all resources holds for sign-ins with basic scopes even where resources are left out. Whether this stops setup is not verified; such sign-ins failed on devices that were not compliant yet.',
  review: {
    summary: 'Review the policies on all resources that leave some out.',
    steps: [
      'Open Protection, Conditional Access, Policies in the Microsoft Entra admin center.',
      'Look at the policies named here: since June 2026 they also hold for sign-ins that ask for nothing but basic profile data, whatever resources are left out.',
      'Look for this kind of failure in the sign-in log of a device that was set up since then.',
      'Leave people who set up devices out of the policy where it stops them.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }

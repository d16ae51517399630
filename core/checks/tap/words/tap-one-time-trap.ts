import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'One-time pass',
  title: { pass: 'Pass lasts for a second sign-in', fail: 'Pass does not last for a second sign-in' },
  why: 'Setup asks for the pass once more after any restart during device setup. A one-time pass is spent by then (AADSTS130505), and a multi-use pass is refused when the policy demands one-time use.',
  multiUse: {
    summary: 'Issue a pass that can be used more than once, and delete it after setup.',
    steps: [
      'Delete the one-time pass of the user in the Entra admin center.',
      'Add a Temporary Access Pass with One-time use set to No and a lifetime that covers the whole setup.',
      'Where the policy demands one-time passes, have an administrator change that for the onboarding group.',
      'Move policies that force a restart from devices to users where you can; device health is then reported later, so give compliance a grace period of at least 0.25 days.',
      'Delete the pass when the user has signed in with Windows Hello or a security key.',
    ],
  },
  reissue: {
    summary: 'Let the policy allow passes for multiple use, or issue a pass that the policy accepts.',
    steps: [
      'Open Authentication methods, Temporary Access Pass, Configure in the Entra admin center.',
      'Set Require one-time use to No, since setup can need two sign-ins.',
      'Issue a new pass and scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }

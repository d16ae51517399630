import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Security key on a self-deployed device',
  title: { pass: 'Profile is not self-deploying', fail: 'Account setup is not shown after a sign-in with a security key' },
  why: 'On a self-deployed shared PC the status page for the user is not shown when the first sign-in is done with a security key.',
  skip: {
    summary: 'Let the first user sign in with a password, or leave out the user part of the status page.',
    steps: [
      'Expect that account setup is not shown when the first user signs in with a security key.',
      'Where user apps have to be there first, let the user sign in with a password.',
      'Otherwise set the enrollment status page to show for the first user only, or skip its user part.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }

import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'What web sign-in changes for the user',
  title: { pass: 'Web sign-in changes the lock screen; brief the user', fail: 'Web sign-in changes the lock screen' },
  why: 'Web sign-in needs the internet every time, is the first choice for new users, and drops the user from the list after sign-out; Ctrl+Alt+Del leaves its page. Pages of a federated identity provider open only when the policy for allowed pages names them.',
}

export const words: Words<typeof en> = { en, de: en }

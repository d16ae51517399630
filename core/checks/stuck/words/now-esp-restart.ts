import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Restart during device setup',
  title: { pass: 'No restart during device setup was seen', fail: 'Device restarted during device setup' },
  why: 'A restart in device setup drops the token of the user, who then has to sign in on the lock screen.',
  moveRestart: {
    summary: 'Keep policies that need a restart out of device setup.',
    steps: [
      'Find the named policies in the Intune admin center.',
      'Assign them to groups of users, so that they arrive after device setup.',
      'Save an update ring that was made before 2022 again, so that it stops writing preview build settings.',
      'Until then, plan for a second sign-in on the lock screen.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }

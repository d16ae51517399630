import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Pass on a device that is already joined',
  title: { pass: 'On a joined device the pass needs web sign-in', fail: 'On a joined device the pass does not work' },
  why: 'A pass alone cannot start Windows Hello on a device that is already joined: the user signs in another way first, unless web sign-in is on.',
}

export const words: Words<typeof en> = { en, de: en }

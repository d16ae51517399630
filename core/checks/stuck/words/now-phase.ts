import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Phase of setup',
  title: { pass: 'Phase of setup is known', fail: 'Phase of setup is not known' },
  why: 'The phase tells which of the many causes can be the one: a device that never joined has no trouble with apps.',
}

export const words: Words<typeof en> = { en, de: en }

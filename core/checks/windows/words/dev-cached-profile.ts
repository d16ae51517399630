import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Cached deployment profile',
  title: { pass: 'What Windows has cached of a profile is known', fail: 'What Windows has cached of a profile is not known' },
  why: 'Windows asks for its profile once it is online and keeps the answer. When it asked before the profile was assigned, restart it in OOBE, so that it asks again.',
}

export const words: Words<typeof en> = { en, de: en }

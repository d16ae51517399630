import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'State of the hash import',
  title: { pass: 'State of the hash import is known', fail: 'State of the hash import is not known' },
  why: 'A hash that was sent twice because the first import looked stuck makes two records out of one.',
}

export const words: Words<typeof en> = { en, de: en }

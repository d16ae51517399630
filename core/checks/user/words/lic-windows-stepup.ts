import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Windows upgrade license',
  title: { pass: 'Windows upgrade license of the user', fail: 'User holds no Windows upgrade license' },
  why: 'With such a plan Windows Pro steps up to Enterprise or Business once the user has signed in. Setup works without it.',
}

export const words: Words<typeof en> = { en, de: en }

import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Time zone',
  title: { pass: 'Time zone does not matter for enrollment', fail: 'Time zone is unexpected' },
  why: 'Old advice asks for UTC during device preparation. That defect was repaired in July 2024; the time zone is shown so that times on the screen can be compared.',
}

export const words: Words<typeof en> = { en, de: en }

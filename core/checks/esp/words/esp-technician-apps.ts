import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Apps of the technician phase',
  title: { pass: 'Apps of the technician phase are known', fail: 'Apps of the technician phase are not known' },
  why: 'With "Only fail selected blocking apps in technician phase" every required app is tried and only a selected one can stop the phase, so it takes longer than the list suggests.',
}

export const words: Words<typeof en> = { en, de: en }

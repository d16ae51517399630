import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Last Windows Autopilot sync',
  title: { pass: 'Time of the last Windows Autopilot sync is known', fail: 'Time of the last Windows Autopilot sync is not known' },
  why: 'Changes that somebody made after the last sync, a deletion above all, may not be visible yet. Selecting Sync under Windows Autopilot devices and waiting a few minutes brings them in.',
}

export const words: Words<typeof en> = { en, de: en }

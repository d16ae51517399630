import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Apps of the technician phase',
  title: { pass: 'Apps of the technician phase are known', fail: 'Apps of the technician phase are not known' },
  why: 'With "Only fail selected blocking apps in technician phase" every required app is tried and only a selected one can stop the phase, so it takes longer than the list suggests.',
  yes: 'Yes: every required app is tried',
  no: 'No: only blocking apps are waited for',
  noList: 'None: every required app blocks',
  atMost: (count: number) => `At most ${String(count)}`,
}

const de: typeof en = {
  topic: 'Apps der Technikerphase',
  title: { pass: 'Apps der Technikerphase sind bekannt', fail: 'Apps der Technikerphase sind nicht bekannt' },
  why: 'Mit „Only fail selected blocking apps in technician phase“ wird jede erforderliche App versucht, und nur eine ausgewählte kann die Phase anhalten; sie dauert deshalb länger, als die Liste vermuten lässt.',
  yes: 'Ja: Jede erforderliche App wird versucht',
  no: 'Nein: Nur auf sperrende Apps wird gewartet',
  noList: 'Keine: Jede erforderliche App sperrt',
  atMost: (count) => `Höchstens ${String(count)}`,
}

export const words: Words<typeof en> = { en, de }

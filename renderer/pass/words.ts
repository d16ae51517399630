import type { Words } from '../../core/words/language.ts'

const en = {
  title: 'Temporary Access Pass and the run of setup',
  outlives: (minutes: number): string => `The pass outlives the longest run of setup by ${duration(minutes, en.units)}.`,
  endsFirst: (minutes: number): string => `The pass may end ${duration(minutes, en.units)} before setup does.`,
  over: 'The pass is over.',
  incomplete: 'Not everything was read, so setup may take longer than shown.',
  validFrom: 'Pass valid from',
  validUntil: 'Pass valid until',
  now: 'Time of this answer',
  setup: 'Setup can begin',
  deviceSetup: 'First sign-in: at the beginning of setup',
  accountSetup: 'Next sign-in: account setup',
  atLatest: (time: string): string => `at the latest ${time}`,
  noLatest: 'nobody can tell when: the time-out of the enrollment status page was not read',
  spans: {
    'status-page': 'Enrollment status page, up to its time-out',
    hybrid: 'Hybrid join waits longer',
    'quality-updates': 'Quality updates at the end of setup',
    margin: 'Margin for sign-in, Windows Hello and the way to the desktop',
  },
  minutes: (minutes: number): string => duration(minutes, en.units),
  unread: 'Not read',
  article: 'Enrollment status page article, learn.microsoft.com, 2026-01-20',
  ownThreshold: 'Our own figure; Microsoft gives none',
  doneBy: 'Setup done at the latest',
  oneTime: 'The pass is good for one sign-in only, so the next sign-in needs another way.',
  continues: 'The pass is valid longer than the bar shows.',
  check: 'The check that judges it',
  units: { minute: 'minute', minutes: 'minutes', hour: 'h', min: 'min' },
}

const de: typeof en = {
  title: 'Befristeter Zugriffspass und der Ablauf der Einrichtung',
  outlives: (minutes) => `Der Pass überdauert die längste Einrichtung um ${duration(minutes, de.units)}.`,
  endsFirst: (minutes) => `Der Pass kann ${duration(minutes, de.units)} vor der Einrichtung enden.`,
  over: 'Der Pass ist abgelaufen.',
  incomplete: 'Nicht alles wurde gelesen, die Einrichtung kann also länger dauern als gezeigt.',
  validFrom: 'Pass gültig ab',
  validUntil: 'Pass gültig bis',
  now: 'Zeit dieser Antwort',
  setup: 'Die Einrichtung kann beginnen',
  deviceSetup: 'Erste Anmeldung: zu Beginn der Einrichtung',
  accountSetup: 'Nächste Anmeldung: Kontoeinrichtung',
  atLatest: (time) => `spätestens ${time}`,
  noLatest: 'wann, kann niemand sagen: Das Zeitlimit der Registrierungsstatusseite wurde nicht gelesen',
  spans: {
    'status-page': 'Registrierungsstatusseite, bis zu ihrem Zeitlimit',
    hybrid: 'Hybridbeitritt wartet länger',
    'quality-updates': 'Qualitätsupdates am Ende der Einrichtung',
    margin: 'Reserve für Anmeldung, Windows Hello und den Weg zum Desktop',
  },
  minutes: (minutes) => duration(minutes, de.units),
  unread: 'Nicht gelesen',
  article: 'Artikel zur Registrierungsstatusseite, learn.microsoft.com, 2026-01-20',
  ownThreshold: 'Eigener Wert; Microsoft nennt keinen',
  doneBy: 'Einrichtung spätestens fertig',
  oneTime: 'Der Pass gilt nur für eine Anmeldung, die nächste braucht also einen anderen Weg.',
  continues: 'Der Pass ist länger gültig, als der Balken zeigt.',
  check: 'Die Prüfung, die es beurteilt',
  units: { minute: 'Minute', minutes: 'Minuten', hour: 'h', min: 'min' },
}

interface Units {
  readonly minute: string
  readonly minutes: string
  readonly hour: string
  readonly min: string
}

/** Two hours and more are said in hours. */
function duration(minutes: number, units: Units): string {
  if (minutes < 120) return `${String(minutes)} ${minutes === 1 ? units.minute : units.minutes}`
  const rest = minutes % 60
  return `${String(Math.floor(minutes / 60))} ${units.hour}${rest === 0 ? '' : ` ${String(rest)} ${units.min}`}`
}

/** What the window says about a pass and the time it has to cover. */
export const passWords: Words<typeof en> = { en, de }

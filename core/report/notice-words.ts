import type { Words } from '../words/language.ts'

const en = {
  demo: 'This is the demo tenant: devices, users and answers are invented.',
  otherFlow: (real: string, because: string) => `This device will take another flow than the chosen one: ${real}. ${because}`,
  old: (age: string) => `The device facts are ${age} old; the device may have changed since.`,
  hours: (count: number) => (count === 1 ? '1 hour' : `${String(count)} hours`),
  days: (count: number) => `${String(count)} days`,
}

const de: typeof en = {
  demo: 'Dies ist der Demo-Mandant: Geräte, Benutzer und Antworten sind erfunden.',
  otherFlow: (real, because) => `Dieses Gerät wird einen anderen Weg nehmen als den gewählten: ${real}. ${because}`,
  old: (age) => `Die Fakten vom Gerät sind ${age} alt; seitdem kann es sich geändert haben.`,
  hours: (count) => (count === 1 ? '1 Stunde' : `${String(count)} Stunden`),
  days: (count) => `${String(count)} Tage`,
}

/** Sentences about the run itself. */
export const noticeWords: Words<typeof en> = { en, de }

import type { Words } from '../words/language.ts'

const en = {
  assumed: 'Assumed, not read',
  beginAt: (time: string) => `Setup begins at ${time}.`,
  pass: (time: string, minutes: number, oneTime: boolean) => `A ${oneTime ? 'one-time' : 'multi-use'} pass of ${String(minutes)} minutes is valid from ${time}.`,
  newPass: (minutes: number, oneTime: boolean) => `Issue a ${oneTime ? 'one-time' : 'multi-use'} Temporary Access Pass of ${String(minutes)} minutes right before setup.`,
  otherScenario: (title: string) => `Plan for what Windows will really do: ${title}.`,
}

const de: typeof en = {
  assumed: 'Angenommen, nicht gelesen',
  beginAt: (time) => `Die Einrichtung beginnt ${time}.`,
  pass: (time, minutes, oneTime) => `Ein ${oneTime ? 'einmaliger' : 'mehrfach nutzbarer'} Pass über ${String(minutes)} Minuten gilt ab ${time}.`,
  newPass: (minutes, oneTime) => `Unmittelbar vor der Einrichtung einen ${oneTime ? 'einmaligen' : 'mehrfach nutzbaren'} befristeten Zugriffspass über ${String(minutes)} Minuten ausstellen.`,
  otherScenario: (title) => `Für das planen, was Windows wirklich tun wird: ${title}.`,
}

/** What is said about assumptions. */
export const whatIfWords: Words<typeof en> = { en, de }

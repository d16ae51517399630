import type { Words } from '../words/language.ts'

const en = {
  assumed: 'Assumed, not read',
  notAsked: 'Nobody has asked Microsoft Graph about this user yet.',
  notTogether: 'It depends on the device and on the user, and nobody has read the two together yet.',
  newPass: (minutes: number, oneTime: boolean, wait: number) => `Issue a ${oneTime ? 'one-time' : 'multi-use'} Temporary Access Pass of ${String(minutes)} minutes, wait ${String(wait)} minutes and begin setup.`,
  otherScenario: (title: string) => `Plan for what Windows will really do: ${title}.`,
}

const de: typeof en = {
  assumed: 'Angenommen, nicht gelesen',
  notAsked: 'Nach diesem Benutzer hat noch niemand Microsoft Graph gefragt.',
  notTogether: 'Es hängt vom Gerät und vom Benutzer ab, und beide zusammen hat noch niemand gelesen.',
  newPass: (minutes, oneTime, wait) => `Einen ${oneTime ? 'einmaligen' : 'mehrfach nutzbaren'} befristeten Zugriffspass über ${String(minutes)} Minuten ausstellen, ${String(wait)} Minuten warten und die Einrichtung beginnen.`,
  otherScenario: (title) => `Für das planen, was Windows wirklich tun wird: ${title}.`,
}

/** What is said about assumptions. */
export const whatIfWords: Words<typeof en> = { en, de }

import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Guests and the pass',
  title: { pass: 'Account of the user can have a pass', fail: 'Account of another directory cannot use a pass' },
  why: 'A guest whose account lives in another directory signs in there. A Temporary Access Pass of this tenant is never asked for.',
  member: {
    summary: 'Give the person an account of this tenant.',
    steps: [`Under ${portal.en.users} in the Entra admin center, create an account in this tenant for the person who gets the device.`, 'Issue the pass for that account.', 'Scan again with the new user.'],
  },
  noUser: 'The tenant has no such user.',
  home: 'Home of the account',
  thisTenant: 'This tenant',
  thisTenantGuest: 'This tenant, guest',
  otherDirectory: 'Another directory',
}

const de: typeof en = {
  topic: 'Gäste und der Pass',
  title: { pass: 'Konto des Benutzers kann einen Pass haben', fail: 'Konto eines anderen Verzeichnisses kann keinen Pass benutzen' },
  why: 'Ein Gast, dessen Konto in einem anderen Verzeichnis liegt, meldet sich dort an. Nach einem befristeten Zugriffspass dieses Mandanten wird nie gefragt.',
  member: {
    summary: 'Der Person ein Konto dieses Mandanten geben.',
    steps: [`Im Entra Admin Center unter ${portal.de.users} in diesem Mandanten ein Konto für die Person anlegen, die das Gerät bekommt.`, 'Den Pass für dieses Konto ausstellen.', 'Mit dem neuen Benutzer neu prüfen.'],
  },
  noUser: 'Der Mandant hat keinen solchen Benutzer.',
  home: 'Heimat des Kontos',
  thisTenant: 'Dieser Mandant',
  thisTenantGuest: 'Dieser Mandant, Gast',
  otherDirectory: 'Ein anderes Verzeichnis',
}

export const words: Words<typeof en> = { en, de }

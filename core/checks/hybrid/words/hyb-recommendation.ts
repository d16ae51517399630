import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Hybrid join for new devices',
  title: { pass: 'Microsoft advises Entra join for new devices', fail: 'Hybrid join is not advised for new devices' },
  why: 'Hybrid join needs a connector, a domain controller within reach and a synchronized device object, each of which can stop setup. Microsoft recommends Microsoft Entra join for new devices.',
  joins: { entra: 'Microsoft Entra join', hybrid: 'Microsoft Entra hybrid join' },
}

const de: typeof en = {
  topic: 'Hybridbeitritt für neue Geräte',
  title: { pass: 'Microsoft rät bei neuen Geräten zum Entra-Beitritt', fail: 'Vom Hybridbeitritt für neue Geräte wird abgeraten' },
  why: 'Der Hybridbeitritt braucht einen Connector, einen erreichbaren Domänencontroller und ein synchronisiertes Geräteobjekt, und jedes davon kann die Einrichtung anhalten. Microsoft empfiehlt für neue Geräte den Microsoft Entra-Beitritt.',
  joins: { entra: 'Microsoft Entra-Beitritt', hybrid: 'Microsoft Entra-Hybridbeitritt' },
}

export const words: Words<typeof en> = { en, de }

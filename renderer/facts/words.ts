import type { FactTopic } from '../../core/fact-view/fact-rows.ts'
import type { Words } from '../../core/words/language.ts'

type Topics = { readonly [T in FactTopic]: string }

const en = {
  open: 'All facts of this scan',
  lead: 'Everything that the checks know, with where and when it was read. The text of the hardware hash and the value of a pass are never among it.',
  search: 'Search facts',
  state: 'Read or not',
  topic: 'About',
  all: 'All',
  known: 'Read',
  unread: 'Not read',
  topics: { device: 'Device', network: 'Network', tenant: 'Tenant', user: 'User', vm: 'Hyper-V VM' } satisfies Topics as Topics,
  shown: (count: number, all: number): string => `${String(count)} of ${String(all)} facts`,
  nothing: 'No fact matches.',
  source: 'Source:',
  identifying: 'Left out of exports unless asked for',
  more: (count: number): string => `${String(count)} more`,
  failed: 'The facts could not be shown.',
  hash: 'What the hardware hash says',
}

const de: typeof en = {
  open: 'Alle Fakten dieses Prüflaufs',
  lead: 'Alles, was die Prüfungen wissen, mit Quelle und Zeit. Der Text des Hardwarehash und der Wert eines Passes sind nie dabei.',
  search: 'Fakten durchsuchen',
  state: 'Gelesen oder nicht',
  topic: 'Betrifft',
  all: 'Alle',
  known: 'Gelesen',
  unread: 'Nicht gelesen',
  topics: { device: 'Gerät', network: 'Netzwerk', tenant: 'Mandant', user: 'Benutzer', vm: 'Hyper-V-VM' },
  shown: (count, all) => `${String(count)} von ${String(all)} Fakten`,
  nothing: 'Kein Fakt passt dazu.',
  source: 'Quelle:',
  identifying: 'Bleibt aus Exporten heraus, wenn niemand danach fragt',
  more: (count) => `${String(count)} weitere`,
  failed: 'Die Fakten lassen sich nicht zeigen.',
  hash: 'Was der Hardwarehash sagt',
}

/** What the window says around the list of facts. */
export const factListWords: Words<typeof en> = { en, de }

import type { ChosenPage } from '../route.ts'

const english = {
  nav: 'Pages',
  pages: { bench: 'Bench', hash: 'Hash', codes: 'Codes', checks: 'Checks', account: 'Account', settings: 'Settings', about: 'About' } satisfies Readonly<Record<ChosenPage, string>>,
  demo: 'DEMO · invented devices',
}

export type HeaderWords = typeof english

export const headerWords: HeaderWords = english

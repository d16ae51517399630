import type { Words } from '../../core/words/language.ts'
import { inPageLanguage } from '../page-language.ts'
import type { ChosenPage } from '../route.ts'

const en = {
  nav: 'Pages',
  pages: { bench: 'Bench', history: 'History', hash: 'Hash', codes: 'Codes', checks: 'Checks', account: 'Account', settings: 'Settings', about: 'About' } satisfies Readonly<Record<ChosenPage, string>>,
  demo: 'DEMO · invented devices',
}

const de: typeof en = {
  nav: 'Seiten',
  pages: { bench: 'Werkbank', history: 'Verlauf', hash: 'Hash', codes: 'Codes', checks: 'Prüfungen', account: 'Konto', settings: 'Einstellungen', about: 'Info' },
  demo: 'DEMO · erfundene Geräte',
}

const words: Words<typeof en> = { en, de }

export const headerWords = inPageLanguage(words)

import type { Words } from '../words/language.ts'

const en = { go: 'Pages', bench: 'Bench', selection: 'Selected devices', device: 'Open device', report: 'Export', account: 'Account', app: 'Window' }

const de: typeof en = { go: 'Seiten', bench: 'Werkbank', selection: 'Ausgewählte Geräte', device: 'Geöffnetes Gerät', report: 'Export', account: 'Konto', app: 'Fenster' }

export type CommandGroup = keyof typeof en

/** What belongs together: in the list of commands, in the menu and in the overview of keys. */
export const groupTitles: Words<typeof en> = { en, de }

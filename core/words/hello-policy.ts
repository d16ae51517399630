import type { Words } from './language.ts'

const en = { on: 'On', off: 'Off', 'not-configured': 'Not configured' }

const de: typeof en = { on: 'Ein', off: 'Aus', 'not-configured': 'Nicht konfiguriert' }

/** What Intune says about Windows Hello for Business. */
export const helloPolicy: Words<typeof en> = { en, de }

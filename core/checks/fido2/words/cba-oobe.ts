import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Certificates and smart cards in setup',
  title: { pass: 'Setup accepts certificates and smart cards', fail: 'Setup does not accept certificates' },
  why: 'Since 2025 Microsoft supports certificate-based authentication and smart cards at the sign-in of classic Windows Autopilot. For device preparation the last text (April 2025) said no, and that is not verified.',
}

export const words: Words<typeof en> = { en, de: en }

import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Certificates and smart cards in setup',
  title: { pass: 'Setup accepts certificates and smart cards', fail: 'Setup does not accept certificates' },
  why: 'Since 2025 Microsoft supports certificate-based authentication and smart cards at the sign-in of classic Windows Autopilot. For device preparation the last text (April 2025) said no, and that is not verified.',
  method: { enabled: 'Enabled', disabled: 'Disabled' },
}

const de: typeof en = {
  topic: 'Zertifikate und Smartcards in der Einrichtung',
  title: { pass: 'Die Einrichtung nimmt Zertifikate und Smartcards an', fail: 'Die Einrichtung nimmt keine Zertifikate an' },
  why: 'Seit 2025 unterstützt Microsoft die zertifikatbasierte Authentifizierung und Smartcards bei der Anmeldung im klassischen Windows Autopilot. Für die Gerätevorbereitung sagte der letzte Text (April 2025) Nein, und das ist nicht belegt.',
  method: { enabled: 'Aktiviert', disabled: 'Deaktiviert' },
}

export const words: Words<typeof en> = { en, de }

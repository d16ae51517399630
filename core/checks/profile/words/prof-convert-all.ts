import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Convert all targeted devices to Autopilot',
  title: { pass: 'Whether the profile registers devices is known', fail: 'Whether the profile registers devices is not known' },
  why: 'With this option Intune registers the company-owned devices that the profile reaches, which takes up to 48 hours. Turning it off removes no registration.',
}

const de: typeof en = {
  topic: 'Konvertieren aller Zielgeräte in Autopilot',
  title: { pass: 'Bekannt, ob das Profil Geräte registriert', fail: 'Nicht bekannt, ob das Profil Geräte registriert' },
  why: 'Mit dieser Option registriert Intune die Unternehmensgeräte, die das Profil erreicht, bei Autopilot; das dauert bis zu 48 Stunden. Ausschalten entfernt keine Registrierung.',
}

export const words: Words<typeof en> = { en, de }

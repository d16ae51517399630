import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Device limit of Intune',
  title: { pass: 'Device limit of Intune does not count here', fail: 'Device limit of Intune is reached' },
  why: 'Intune does not apply its own device limit to Windows Autopilot. The limit that counts is the one of Entra.',
}

const de: typeof en = {
  topic: 'Gerätegrenze von Intune',
  title: { pass: 'Gerätegrenze von Intune zählt hier nicht', fail: 'Gerätegrenze von Intune ist erreicht' },
  why: 'Intune wendet seine eigene Gerätegrenze nicht auf Windows Autopilot an. Es zählt die Gerätegrenze von Entra.',
}

export const words: Words<typeof en> = { en, de }

import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Device limit of Intune',
  title: { pass: 'Device limit of Intune does not count here', fail: 'Device limit of Intune is reached' },
  why: 'Intune does not apply its own device limit to Windows Autopilot. The limit that counts is the one of Entra.',
}

export const words: Words<typeof en> = { en, de: en }

import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Time zone',
  title: { pass: 'Time zone does not matter for enrollment', fail: 'Time zone is unexpected' },
  why: 'Old advice asks for UTC during device preparation. That defect was repaired in July 2024; the time zone is shown so that times on the screen can be compared.',
}

const de: typeof en = {
  topic: 'Zeitzone',
  title: { pass: 'Zeitzone spielt für die Registrierung keine Rolle', fail: 'Zeitzone ist unerwartet' },
  why: 'Alte Ratschläge verlangen UTC während der Gerätevorbereitung. Dieser Fehler wurde im Juli 2024 behoben; die Zeitzone steht hier, damit sich Zeiten auf dem Bildschirm vergleichen lassen.',
}

export const words: Words<typeof en> = { en, de }

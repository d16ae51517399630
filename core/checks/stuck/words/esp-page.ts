import type { EspState } from '../../../facts/stuck.ts'
import type { Words } from '../../../words/language.ts'

const en = {
  states: {
    'not-started': 'Not started',
    'in-progress': 'In progress',
    succeeded: 'Succeeded',
    failed: 'Failed',
    'not-required': 'Not required',
    'restart-required': 'Restart required',
    unknown: 'Not recorded',
  } satisfies { readonly [K in EspState]: string },
  parts: {
    devicePreparation: 'Device preparation',
    deviceSetup: 'Device setup',
    accountSetup: 'Account setup',
  },
  minutes: (count: number): string => `${String(count)} minutes`,
  atMostMinutes: (count: number): string => `at most ${String(count)} minutes`,
  belowMinutes: (count: number): string => `below ${String(count)} minutes`,
}

const de: typeof en = {
  states: {
    'not-started': 'Nicht begonnen',
    'in-progress': 'Läuft',
    succeeded: 'Erfolgreich',
    failed: 'Fehlgeschlagen',
    'not-required': 'Nicht nötig',
    'restart-required': 'Neustart nötig',
    unknown: 'Nicht aufgezeichnet',
  },
  parts: {
    devicePreparation: 'Gerätevorbereitung',
    deviceSetup: 'Geräteeinrichtung',
    accountSetup: 'Kontoeinrichtung',
  },
  minutes: (count) => `${String(count)} Minuten`,
  atMostMinutes: (count) => `höchstens ${String(count)} Minuten`,
  belowMinutes: (count) => `unter ${String(count)} Minuten`,
}

/** The enrollment status page and the time that it takes, as evidence shows them. */
export const espPage: Words<typeof en> = { en, de }

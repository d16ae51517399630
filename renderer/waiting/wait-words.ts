import type { RowWait } from '../../core/ipc/waiting.ts'
import type { Words } from '../../core/words/language.ts'
import { inPageLanguage } from '../page-language.ts'

/** What users read about waiting in the window. */
const en = {
  panel: 'Waiting for the profile',
  offer: 'Preflight can ask every 30 seconds and check the device again when the profile is assigned.',
  start: 'Wait for the profile',
  stop: 'Stop waiting',
  startFor: (name: string): string => `Wait for the profile of ${name}`,
  stopFor: (name: string): string => `Stop waiting for the profile of ${name}`,
  startAll: 'Wait for all that are pending',
  stopAll: 'Stop waiting for all',
  waitingFor: (span: string): string => `Waiting for ${span}.`,
  notAsked: 'Not asked yet.',
  lastAsked: (span: string): string => `Last asked ${span} ago.`,
  asking: 'Asking the tenant.',
  heldBack: 'Microsoft Graph wants fewer questions, so the next one takes longer.',
  cutOff: 'The tenant cannot be asked now; waiting goes on.',
  assigned: 'The profile is assigned; the device is checked again.',
  givenUp: (why: string): string => `Waiting ended. ${why}`.trim(),
  /** `usual`: the median in this tenant; null while there is none. */
  rowState: (state: RowWait['state'], span: string, usual: string | null): string => {
    const trouble = state === 'held-back' ? ', asked less often' : state === 'cut-off' ? ', tenant out of reach' : ''
    return `Waiting for the profile for ${span}${usual === null ? '' : ` (${usual})`}${trouble}`
  },
  pending: (idle: number, waiting: number): string => {
    const devices = (count: number): string => (count === 1 ? '1 device' : `${String(count)} devices`)
    const parts = [...(idle === 0 ? [] : [`The profile of ${devices(idle)} is on its way.`]), ...(waiting === 0 ? [] : [`Preflight waits for the profile of ${devices(waiting)}.`])]
    return parts.join(' ')
  },
  seconds: (seconds: number): string => `${String(seconds)} s`,
  minutes: (minutes: number, seconds: number): string => `${String(minutes)} min ${String(seconds)} s`,
  hours: (hours: number, minutes: number): string => `${String(hours)} h ${String(minutes)} min`,
}

const de: typeof en = {
  panel: 'Warten auf das Profil',
  offer: 'Preflight kann alle 30 Sekunden nachfragen und das Gerät neu prüfen, sobald das Profil zugewiesen ist.',
  start: 'Auf das Profil warten',
  stop: 'Nicht mehr warten',
  startFor: (name) => `Auf das Profil von ${name} warten`,
  stopFor: (name) => `Nicht mehr auf das Profil von ${name} warten`,
  startAll: 'Auf alle ausstehenden warten',
  stopAll: 'Auf keines mehr warten',
  waitingFor: (span) => `Wartet seit ${span}.`,
  notAsked: 'Noch nicht gefragt.',
  lastAsked: (span) => `Zuletzt gefragt vor ${span}.`,
  asking: 'Der Mandant wird gefragt.',
  heldBack: 'Microsoft Graph möchte weniger Fragen, deshalb dauert es bis zur nächsten länger.',
  cutOff: 'Der Mandant kann gerade nicht gefragt werden; das Warten geht weiter.',
  assigned: 'Das Profil ist zugewiesen; das Gerät wird neu geprüft.',
  givenUp: (why) => `Das Warten ist beendet. ${why}`.trim(),
  rowState: (state, span, usual) => {
    const trouble = state === 'held-back' ? ', seltener gefragt' : state === 'cut-off' ? ', Mandant nicht erreichbar' : ''
    return `Wartet seit ${span} auf das Profil${usual === null ? '' : ` (${usual})`}${trouble}`
  },
  pending: (idle, waiting) => {
    const devices = (count: number): string => (count === 1 ? '1 Gerät' : `${String(count)} Geräten`)
    const parts = [...(idle === 0 ? [] : [`Das Profil von ${devices(idle)} ist unterwegs.`]), ...(waiting === 0 ? [] : [`Preflight wartet auf das Profil von ${devices(waiting)}.`])]
    return parts.join(' ')
  },
  seconds: (seconds) => `${String(seconds)} s`,
  minutes: (minutes, seconds) => `${String(minutes)} min ${String(seconds)} s`,
  hours: (hours, minutes) => `${String(hours)} h ${String(minutes)} min`,
}

export const waitTexts: Words<typeof en> = { en, de }

export const words = inPageLanguage(waitTexts)

export function isWaiting(wait: RowWait | null): wait is RowWait {
  return wait !== null && wait.state !== 'assigned' && wait.state !== 'given-up'
}

/** How the waiting goes, without times: what a screen reader says once when it changes. */
export function waitText(wait: RowWait): string {
  switch (wait.state) {
    case 'waiting':
      return wait.text ?? words.asking
    case 'held-back':
      return words.heldBack
    case 'cut-off':
      return words.cutOff
    case 'assigned':
      return words.assigned
    case 'given-up':
      return words.givenUp(wait.text ?? '')
  }
}

/** `40 s`, `4 min 30 s`, `2 h 5 min`. Clocks differ, so nothing is shorter than no time. */
export function spanText(fromIso: string, now: number): string {
  const seconds = Math.max(0, Math.floor((now - Date.parse(fromIso)) / 1_000))
  if (Number.isNaN(seconds)) return ''
  if (seconds < 60) return words.seconds(seconds)
  if (seconds < 3_600) return words.minutes(Math.floor(seconds / 60), seconds % 60)
  return words.hours(Math.floor(seconds / 3_600), Math.floor((seconds % 3_600) / 60))
}

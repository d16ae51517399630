import type { Sourced } from './sourced.ts'

/** A text that firmware carries when nobody wrote the real serial number or manufacturer into it. */
export interface PlaceholderIdentity extends Sourced {
  /** Compared without case and outer blanks. */
  readonly text: string
}

const addDevices = { source: 'learn.microsoft.com/autopilot/add-devices', date: '2025-04-11' } as const
const seen = { source: 'general knowledge: firmware defaults seen in DMI tables', date: '2026-11-22' } as const

export const placeholderIdentities: readonly PlaceholderIdentity[] = [
  { text: '', ...addDevices },
  ...[
    '0',
    'none',
    'unknown',
    'default string',
    'to be filled by o.e.m.',
    'system serial number',
    'chassis serial number',
    'base board serial number',
    'type2 - board serial number',
    'system manufacturer',
    'system product name',
    'system version',
    'sku',
    'not specified',
    'not applicable',
    'n/a',
    'na',
    'invalid',
    'no serial',
    'oem',
    'o.e.m.',
    '123456789',
    '0123456789',
    '1234567890',
  ].map((text) => ({ text, ...seen })),
]

/** One digit throughout, or one other sign four times or more: nobody numbers devices like that. */
const repeatedSign = /^(?:(\d)\1*|(.)\2{3,})$/u
const punctuationAlone = /^[.\-_ *?]+$/u

/** Whether a serial number or manufacturer names no device at all. */
export function isPlaceholderIdentity(text: string): boolean {
  const plain = text.trim().toLowerCase()
  if (placeholderIdentities.some((row) => row.text === plain)) return true
  return repeatedSign.test(plain) || punctuationAlone.test(plain)
}

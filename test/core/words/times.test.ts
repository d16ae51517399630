import { describe, expect, it } from 'vitest'
import { minutesText } from '../../../core/checks/tap/pass-time.ts'
import { momentText } from '../../../core/words/moment-text.ts'

describe('times of a pass', () => {
  it.each([
    ['en', 0, '2026-11-22 08:30 UTC'],
    ['de', 0, '22.11.2026, 08:30 Uhr UTC'],
    ['en', 60, '2026-11-22 09:30 UTC+01:00'],
    ['de', -570, '21.11.2026, 23:00 Uhr UTC-09:30'],
  ] as const)('shows a moment on the clock of a place (%s, %d)', (language, minutes, text) => {
    expect(momentText('2026-11-22T10:30:59+02:00', { language, zone: () => minutes })).toBe(text)
  })

  it('shows a moment in UTC where nobody named a place, and leaves alone what is no time', () => {
    expect(momentText('2026-11-22T10:30:59+02:00', { language: 'en' })).toBe('2026-11-22 08:30 UTC')
    expect(momentText('soon', { language: 'en' })).toBe('soon')
  })

  it.each([
    ['en', 1.9, '1 minute'],
    ['en', 129.9, '129 minutes'],
    ['de', 1.9, '1 Minute'],
    ['de', 0.2, '0 Minuten'],
  ] as const)('rounds minutes down (%s, %d)', (language, minutes, text) => {
    expect(minutesText(minutes, language)).toBe(text)
  })
})

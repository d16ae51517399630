import { describe, expect, it } from 'vitest'
import { minutesText, utcText } from '../../../core/checks/tap/pass-time.ts'

describe('times of a pass', () => {
  it.each([
    ['en', '2026-11-22 08:30 UTC'],
    ['de', '22.11.2026, 08:30 Uhr UTC'],
  ] as const)('shows a moment in UTC (%s)', (language, text) => {
    expect(utcText('2026-11-22T10:30:59+02:00', language)).toBe(text)
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

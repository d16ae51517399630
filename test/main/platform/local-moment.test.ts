import { describe, expect, it } from 'vitest'
import { localMoment } from '../../../main/platform/local-moment.ts'

describe('a moment on the terminal', () => {
  it.each([
    ['en', 'Europe/Berlin', 'Nov 23, 2026, 10:00 GMT+1'],
    ['de', 'Europe/Berlin', '23.11.2026, 10:00 MEZ'],
    ['de', 'UTC', '23.11.2026, 09:00 UTC'],
    ['en', 'America/New_York', 'Nov 23, 2026, 04:00 EST'],
  ] as const)('is local in %s at %s', (language, zone, shown) => {
    expect(localMoment('2026-11-23T09:00:00.000Z', language, zone)).toBe(shown)
  })

  it('starts the day at zero', () => {
    expect(localMoment('2026-11-23T00:05:00Z', 'en', 'UTC')).toBe('Nov 23, 2026, 00:05 UTC')
  })

  it('leaves what is no time as it is, without control characters', () => {
    expect(localMoment('soon\u001b[2J', 'de', 'UTC')).not.toContain('\u001b')
    expect(localMoment('soon', 'de', 'UTC')).toBe('soon')
  })
})

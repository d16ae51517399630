import { describe, expect, it } from 'vitest'
import { durationMinutes } from '../../../../main/tenant/events/duration.ts'
import { recordedReason } from '../../../../main/tenant/events/recorded-reason.ts'

describe('recordedReason', () => {
  it.each<[string | null | undefined, string, string]>([
    [undefined, '', ''],
    [null, '', ''],
    ['', '', ''],
    ['DeviceTypeBlocked', 'DeviceTypeBlocked', ''],
    ['Refused\r\n  (0x80180014)', 'Refused (0x80180014)', '0x80180014'],
    ['80180018', '80180018', '0x80180018'],
    ['-2145910760', '-2145910760', '0x80180018'],
    ['AADSTS50126: wrong', 'AADSTS50126: wrong', 'AADSTS50126'],
    ['User a.b@fabrikam.example of 5e6f0a10-1111-4222-8333-444455556666', 'User (user) of (id)', ''],
    ['8 devices, limit 15', '8 devices, limit 15', ''],
  ])('%j', (written, text, code) => {
    expect(recordedReason(written)).toMatchObject({ text, code })
  })

  it('keeps a code that the table does not know', () => {
    expect(recordedReason('0x8badf00d')).toEqual({ text: '0x8badf00d', code: '0x8badf00d' })
  })

  it('keeps a hostile text short', () => {
    expect(recordedReason('x '.repeat(10_000)).text).toHaveLength(300)
  })
})

describe('durationMinutes', () => {
  it.each<[string | null | undefined, number | null]>([
    ['PT1H0M12S', 60],
    ['PT29.4S', 0],
    ['PT30S', 1],
    ['PT90M', 90],
    ['P1DT2H', 1_560],
    ['PT0S', 0],
    ['-PT2M57.2190107S', null],
    ['P', null],
    ['PT', null],
    ['01:02:03', null],
    ['', null],
    [null, null],
    [undefined, null],
  ])('%s', (text, minutes) => {
    expect(durationMinutes(text)).toBe(minutes)
  })
})

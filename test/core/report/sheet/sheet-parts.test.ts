import { describe, expect, it } from 'vitest'
import { fitted, linesOf, textWidth } from '../../../../core/report/sheet/fit-text.ts'
import { paperOfLocale, paperOfRegion } from '../../../../core/report/sheet/sheet-paper.ts'
import { ageWords } from '../../../../core/report/sheet/sheet-time.ts'
import { wallClock } from '../../../../core/words/moment-text.ts'
import { shortResult, shortResultBytes, utf8Length } from '../../../../core/report/sheet/short-result.ts'
import { sheetWords } from '../../../../core/report/sheet/sheet-words.ts'
import { awkwardTexts, hostileReport } from '../../../fakes/hostile-report.ts'
import { aReport } from '../../../fakes/report.ts'

describe('paper', () => {
  it.each([
    ['US', 'Letter'], ['ca', 'Letter'], ['MX', 'Letter'], ['PH', 'Letter'], ['DE', 'A4'], ['GB', 'A4'], ['BR', 'A4'], ['', 'A4'],
  ])('of region "%s" is %s', (region, paper) => {
    expect(paperOfRegion(region)).toBe(paper)
  })

  it.each([
    ['en-US', 'Letter'], ['en_US.UTF-8', 'Letter'], ['es-419', 'A4'], ['fr_CA', 'Letter'], ['de-DE', 'A4'], ['de_DE@euro', 'A4'], ['zh-Hant-TW', 'A4'], ['en', 'A4'], ['C', 'A4'], ['C.UTF-8', 'A4'], ['POSIX', 'A4'], ['', 'A4'],
  ])('of locale "%s" is %s', (locale, paper) => {
    expect(paperOfLocale(locale)).toBe(paper)
  })
})

describe('time', () => {
  it.each([
    [0, '2026-11-23 09:05 UTC'], [60, '2026-11-23 10:05 UTC+01:00'], [-300, '2026-11-23 04:05 UTC-05:00'], [345, '2026-11-23 14:50 UTC+05:45'], [-570, '2026-11-22 23:35 UTC-09:30'],
  ])('%i minutes ahead of UTC: %s', (minutes, text) => {
    const clock = wallClock('2026-11-23T09:05:59.000Z', () => minutes)
    expect(`${clock?.day} ${clock?.time} ${clock?.zone}`).toBe(text)
  })

  it.each(['', 'soon', '2026-13-45T00:00:00Z'])('"%s" is no time', (time) => {
    expect(wallClock(time, () => 0)).toBeNull()
    expect(ageWords(time, '2026-11-23T09:00:00Z', sheetWords.en)).toBeNull()
  })

  it.each([
    [0, 'at the time'], [59, 'at the time'], [60, '1 minute before'], [3_599, '59 minutes before'], [3_600, '1 hour before'], [172_799, '47 hours before'], [172_800, '2 days before'], [-60, 'at the time'], [-61, 'after the time'],
  ])('facts %i seconds older: %s', (seconds, text) => {
    const judged = Date.parse('2026-11-23T09:00:00Z')
    expect(ageWords(new Date(judged - seconds * 1_000).toISOString(), new Date(judged).toISOString(), sheetWords.en)).toContain(text)
  })
})

describe('text that has to fit', () => {
  it.each(awkwardTexts.map((text) => ({ text, start: text.slice(0, 12) })))('is cut to its room: $start', ({ text }) => {
    const cut = fitted(text, 30)
    expect(textWidth(cut)).toBeLessThanOrEqual(31)
    expect(cut.endsWith('…')).toBe(true)
    expect(linesOf(cut, 30)).toBeLessThanOrEqual(2)
  })

  it('stays as it is when it fits', () => {
    expect(fitted('LAPTOP-7', 30)).toBe('LAPTOP-7')
  })

  it('is never cut inside a character that is made of several', () => {
    expect(fitted('👩‍👩‍👧‍👦'.repeat(20), 20)).toMatch(/^(👩‍👩‍👧‍👦)+…$/u)
  })
})

describe('the short result', () => {
  it('holds verdict, serial number, what blocks and the time', () => {
    expect(shortResult(aReport({ 'device.model': 'A', 'device.serialNumber': 'FBK70007', 'device.timeZone': 'UTC' })).split('\n')).toEqual([
      'Preflight: Blocked', 'Serial: FBK70007', 'Checks: sample-fail', expect.stringMatching(/^Judged: \d{4}-\d\d-\d\dT\d\d:\d\dZ$/),
    ])
  })

  it('names what is unread when nobody can tell, and nothing when ready', () => {
    expect(shortResult(aReport({ 'device.model': 'A', 'device.timeZone': 'UTC' }))).toMatch(/Can't tell yet\nSerial number not read\nChecks: sample-fail\n/)
    const ready = aReport({ 'device.model': 'A', 'device.serialNumber': 'OK1', 'device.timeZone': 'UTC' })
    expect(shortResult({ ...ready, overall: 'ready' })).not.toContain('Checks')
  })

  it('says when it is a demo', () => {
    expect(shortResult(aReport({}, { demo: true })).endsWith('\nDEMO')).toBe(true)
  })

  it.each(awkwardTexts.map((text) => ({ text, start: text.slice(0, 12) })))('always fits in its code: $start', ({ text }) => {
    const result = shortResult(hostileReport(text))
    expect(utf8Length(result)).toBeLessThanOrEqual(shortResultBytes)
    expect(utf8Length(result)).toBe(Buffer.byteLength(result))
    expect(result.startsWith('Preflight: Blocked\nSerial: ')).toBe(true)
  })

  it('counts the checks that it does not name', () => {
    expect(shortResult(hostileReport('x'))).toMatch(/Checks: (hostile-check-with-a-long-name-\d+ )+\+\d+\n/)
  })
})

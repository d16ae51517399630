import { describe, expect, it } from 'vitest'
import { reasonInTitle } from '../../build/vitest/counts-reporter.ts'
import { closingLine, noTests, oneFailed, onePassed, skippedLines, sum, type SkippedTest } from '../../build/vitest/counts.ts'

const skipped = (file: string, name: string, reason: string): SkippedTest => ({ file, name, reason })

describe('sum', () => {
  it('of nothing is nothing', () => {
    expect(sum([])).toEqual(noTests)
  })

  it('adds passed, failed and skipped', () => {
    const one = skipped('a.test.ts', 'x', 'no data')
    expect(sum([onePassed, onePassed, oneFailed, { passed: 40, failed: 0, skipped: [one] }])).toEqual({ passed: 42, failed: 1, skipped: [one] })
  })
})

describe('closingLine', () => {
  it('is plain', () => {
    expect(closingLine({ passed: 412, failed: 0, skipped: [skipped('a', 'b', 'c')] })).toBe('412 passed, 0 failed, 1 skipped')
  })
})

describe('skippedLines', () => {
  it('names a single test, and counts several of one file with one reason', () => {
    expect(
      skippedLines([
        skipped('a.test.ts', 'reads captures', 'PREFLIGHT_DATA is not set'),
        skipped('a.test.ts', 'reads hashes', 'PREFLIGHT_DATA is not set'),
        skipped('a.test.ts', 'prints', 'Windows only'),
        skipped('b.test.ts', 'runs', 'PREFLIGHT_DATA is not set'),
      ]),
    ).toEqual([
      'skipped: a.test.ts: 2 tests: PREFLIGHT_DATA is not set',
      'skipped: a.test.ts: prints: Windows only',
      'skipped: b.test.ts: runs: PREFLIGHT_DATA is not set',
    ])
  })
})

describe('reasonInTitle', () => {
  it.each([
    ['captures (skipped: no captures, see PREFLIGHT_DATA) > tpm', 'no captures, see PREFLIGHT_DATA'],
    ['recorded samples (skipped without PREFLIGHT_DATA/hwhash) > one', 'without PREFLIGHT_DATA/hwhash'],
    ['does not read what is no file (needs /dev/zero)', 'needs /dev/zero'],
    ['length of f(x) > is 1', 'no reason given'],
  ])('%s', (title, reason) => {
    expect(reasonInTitle(title)).toBe(reason)
  })
})

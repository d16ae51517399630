import { describe, expect, it } from 'vitest'
import { sameSerialNumber, searchableRun } from '../../../main/tenant/serial-number.ts'

describe('searchableRun', () => {
  it.each([
    ['FBK10001', 'FBK10001'],
    ['1204-5518-7730-2946-0087-3315-62', '1204'],
    ['VMware-56 4d 1a2b3c4d', '1a2b3c4d'],
    ['PF-3X9Q2L', '3X9Q2L'],
    ["O'Neil's", 'Neil'],
    ['  FBK10001  ', 'FBK10001'],
    ['ab-cd', 'ab'],
    ['---', ''],
    ['', ''],
    ['序列', ''],
  ])('%s → %s', (serial, run) => {
    expect(searchableRun(serial)).toBe(run)
  })
})

describe('sameSerialNumber', () => {
  it.each([
    ['FBK10001', ' fbk10001 ', true],
    ['FBK10001', 'FBK100010', false],
    ['FBK10001', 'XFBK10001', false],
    ['1204-5518', '12045518', false],
    ['', '', true],
  ])('%s and %s: %s', (one, other, same) => {
    expect(sameSerialNumber(one, other)).toBe(same)
  })
})

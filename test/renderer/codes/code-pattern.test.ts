import { describe, expect, it } from 'vitest'
import { possibleCodes } from '../../../renderer/codes/code-pattern.ts'

describe('what may be a code in a sentence', () => {
  it.each<[string, readonly string[]]>([
    ['Failed, 0x80180014', ['0x80180014']],
    ['AADSTS130505', ['AADSTS130505']],
    ['import: ZTD806 (ZtdDeviceAlreadyAssigned).', ['ZTD806', 'ZtdDeviceAlreadyAssigned']],
    ['result -2145910764', ['-2145910764']],
    ['MENROLL_E_USER_CANCELED', ['MENROLL_E_USER_CANCELED']],
    ['0x80180014 and 0x80180014 again', ['0x80180014']],
  ])('%s', (text, expected) => {
    expect(possibleCodes([text])).toEqual(expected)
  })

  it.each(['26200', '10.0.26200.7171', '0x8018001', '0x801800145', '4410-1122-9078-552100367', '4410-552100367', 'None', ''])('is nothing in "%s"', (text) => {
    expect(possibleCodes([text])).toEqual([])
  })

  it('is found across texts, in their order and not without end', () => {
    expect(possibleCodes(['AADSTS50126', '0x80180014'])).toEqual(['AADSTS50126', '0x80180014'])
    const many = Array.from({ length: 500 }, (_none, index) => `AADSTS${String(50_000 + index)}`)
    expect(possibleCodes([many.join(' ')])).toHaveLength(10)
  })

  it('takes no time over hostile text', () => {
    const start = performance.now()
    for (const part of ['0x', 'AADSTS', '-1', 'ERROR_', 'Ztd']) possibleCodes([part.repeat(100_000)])
    expect(performance.now() - start).toBeLessThan(1_000)
  })
})

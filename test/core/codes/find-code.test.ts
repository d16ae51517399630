import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePhases } from '../../../core/codes/error-code.ts'
import { canonicalCode, errorCodes, findCode } from '../../../core/codes/find-code.ts'

const codesOf = (input: string): string[] => findCode(input).map((each) => each.code)

describe('findCode', () => {
  it.each([
    ['0x80180014', '0x80180014'],
    ['0X80180014', '0x80180014'],
    ['80180014', '0x80180014'],
    ['2149056532', '0x80180014'],
    ['-2145910764', '0x80180014'],
    ['menroll_e_devicenotsupported', '0x80180014'],
    ['"0x8018002b".', '0x8018002B'],
    [' 801c03f3 ', '0x801C03F3'],
    ['AADSTS130505', 'AADSTS130505'],
    ['aadsts50126:', 'AADSTS50126'],
    ['130505', 'AADSTS130505'],
    ['7000029', 'AADSTS7000029'],
    ['ZTD806', 'ZTD806'],
    ['ztd 806', 'ZTD806'],
    ['806', 'ZTD806'],
    ['ZtdDeviceAssignedToAnotherTenant', 'ZTD808'],
    ['ZtdDeviceAssignedToOtherTenant', 'ZTD808'],
    ['ZtdDeviceDuplicated', 'ZTD-DUPLICATED'],
    ['InvalidZtdHardwareHash', 'ZTD802'],
    ['1602', 'MSI1602'],
    ['HTTP 407', 'HTTP407'],
    ['0xC000006D', '0xC000006D'],
    ['-1073741715', '0xC000006D'],
    ['WinHTTP 12030', 'WINHTTP12030'],
    ['12175', '0x80072F8F'],
    ['Apps (Identifying)', 'SCREEN:APPS-IDENTIFYING'],
    ['"apps (identifying…)"', 'SCREEN:APPS-IDENTIFYING'],
    ['Device preparation stays at 100%', 'SCREEN:DP-STUCK-100'],
    ['Not a company device', 'SCREEN:NOT-COMPANY'],
  ])('knows %j as %s', (input, code) => {
    expect(codesOf(input)).toEqual([code])
  })

  it.each([
    ['12002', ['0x80072EE2', 'WINHTTP12002']],
    ['12007', ['0x80072EE7', 'WINHTTP12007']],
    ['12029', ['0x80072EFD', 'WINHTTP12029']],
    ['12030', ['0x80072EFE', 'WINHTTP12030']],
  ])('knows the WinHTTP number %s by itself and as an HRESULT', (input, codes) => {
    expect(codesOf(input).sort()).toEqual(codes)
  })

  it('gives both entries of a shared name', () => {
    expect(codesOf('ZtdDeviceHasNoAssignedProfile')).toEqual(['ZTD809', 'ZTD815'])
  })

  it.each([[''], [' '], ['0x'], ['0x00000000'], ['hello'], ['99999999999'], ['-99999999999'], ['12000'], ['apps'], ['constructor'], ['__proto__'], ['AADSTS1'], ['x'.repeat(100_000)], ['0x80180014; rm']])('does not know %j', (input) => {
    expect(findCode(input)).toEqual([])
  })

  it('finds every entry by all its names and numbers', () => {
    for (const entry of errorCodes) {
      const number = /^0x([0-9a-f]{8})$/i.exec(entry.code)?.[1]
      const numbers = number === undefined ? [] : [number, String(parseInt(number, 16)), String(parseInt(number, 16) | 0)].filter((text) => text.startsWith('-') || text.length >= 8)
      for (const name of [entry.code, entry.code.toLowerCase(), ...entry.aliases, ...numbers]) expect([name, codesOf(name)]).toEqual([name, expect.arrayContaining([entry.code])])
    }
  })

  it('never throws, and answers are independent of case', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer().map(String), fc.stringMatching(/^(0x)?[0-9a-fA-F]{1,12}$/), fc.stringMatching(/^(AADSTS|ztd|MSI)[ -]?\d{0,9}$/)), (text) => {
        expect(codesOf(text.toLowerCase())).toEqual(codesOf(text.toLowerCase().toUpperCase()))
        expect(canonicalCode(text).length).toBeLessThanOrEqual(110)
      }),
      { numRuns: 1_000 },
    )
  })

  it('writes codes one way', () => {
    expect(canonicalCode('-2145910764')).toBe('0x80180014')
    expect(canonicalCode('50126')).toBe('AADSTS50126')
    expect(canonicalCode('12002')).toBe('WINHTTP12002')
    expect(canonicalCode('no code')).toBe('no code')
  })
})

describe('the table of codes', () => {
  it('has every code once', () => {
    const codes = errorCodes.map((each) => each.code.toUpperCase())
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.length).toBeGreaterThan(120)
  })

  it.each(errorCodes.map((each) => [each.code, each] as const))('%s is complete, in sentences', (_code, entry) => {
    expect(codePhases).toContain(entry.phase)
    for (const sentence of [entry.meaning, ...entry.causes, ...entry.fixes]) {
      expect(sentence).toMatch(/^[A-Z].*\.$/)
      expect(sentence).not.toMatch(/please|!|undefined|enrol(?!l)|licence/i)
    }
    expect(entry.causes.length).toBeGreaterThan(0)
    expect(entry.fixes.length).toBeGreaterThan(0)
    for (const id of entry.checks) expect(id).toMatch(/^[a-z0-9-]+$/)
    if (entry.status === 'verified') expect(entry.sources.length).toBeGreaterThan(0)
    // What nobody has confirmed is not said as a fact.
    if (entry.status === 'unverified') expect(entry.meaning).toMatch(/^Not (verified|documented)/)
    for (const source of entry.sources) expect(source).toMatch(/, 20\d\d-\d\d$/)
  })
})

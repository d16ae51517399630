import { describe, expect, it } from 'vitest'
import { checkSerial } from '../../../../main/hash/csv/check-serial.ts'

describe('serial number of a row against the one in its hash', () => {
  it.each<readonly [string, string, string | undefined, string | null, string | null]>([
    ['equal', 'FBK1', 'FBK1', null, 'FBK1'],
    ['blanks in the firmware', 'FBK1', ' FBK1 ', null, 'FBK1'],
    ['another case', 'fbk1', 'FBK1', 'serial-case', 'FBK1'],
    ['empty', '', 'FBK1', 'serial-empty', 'FBK1'],
    ['scientific notation', '1.23457E+11', '123456789012', 'serial-spreadsheet-number', '123456789012'],
    ['scientific notation with a comma', '1,23457E+11', '123456789012', 'serial-spreadsheet-number', '123456789012'],
    ['scientific notation with two digits', '1.2E+11', '123456789012', 'serial-spreadsheet-number', '123456789012'],
    ['scientific notation without decimals', '1E+11', '123456789012', 'serial-spreadsheet-number', '123456789012'],
    ['a letter E that a spreadsheet took for an exponent', '1.00E+10', '1E10', 'serial-spreadsheet-number', '1E10'],
    ['scientific notation of another number', '1.24E+11', '123456789012', 'serial-differs', null],
    ['a serial number that really looks so', '1E+10', '1E+10', null, '1E+10'],
    ['leading zeros lost', '123', '000123', 'serial-leading-zeros', '000123'],
    ['only some zeros lost', '0123', '000123', 'serial-differs', null],
    ['digits after the fifteenth lost', '1234567890123450000', '1234567890123456789', 'serial-digits-lost', '1234567890123456789'],
    ['fifteen digits lose nothing', '123456789012340', '123456789012345', 'serial-differs', null],
    ['another device', 'FBK2', 'FBK1', 'serial-differs', null],
    ['no serial number in the hash', 'FBK1', undefined, null, 'FBK1'],
    ['a placeholder in the hash', '', 'SMBIOS_STRING_INDEX_0', null, ''],
    ['nothing to restore a number from', '1.23E+11', 'Default string', 'serial-spreadsheet-number', null],
  ])('%s', (_, column, recorded, code, serial) => {
    const check = checkSerial(column, recorded)
    expect([check.problem?.code ?? null, check.serial]).toEqual([code, serial])
  })

  it('keeps the values apart from the text, since they identify the device', () => {
    const { problem } = checkSerial('FBK2', 'FBK1')
    expect(problem?.text).not.toMatch(/FBK/)
    expect(problem?.values).toBe('FBK2 in the column, FBK1 in the hash')
  })
})

import { isPlaceholder } from '../placeholders.ts'
import { trimText } from '../trim-text.ts'
import type { RowProblem } from './csv-problem.ts'

export interface SerialCheck {
  readonly problem: RowProblem | null
  /** The serial number to register. Null when the row names another device than its hash. */
  readonly serial: string | null
}

/** Digits that Excel keeps of a number: those of a 64-bit float (general knowledge, 2026-11-22). */
const excelDigits = 15

/**
 * Compares the serial number of a row with the one in its hash, which the checksum vouches for. What a
 * spreadsheet does to serial numbers is recognized and cured; any other difference is not.
 *
 * @param recorded from a verified hash; undefined when the hash has none
 */
export function checkSerial(column: string, recorded: string | undefined): SerialCheck {
  const inHash = recorded === undefined || isPlaceholder(recorded) ? null : trimText(recorded)
  const scientific = /^\d([.,]\d+)?E\+\d+$/i.test(column)
  if (inHash === null) {
    if (!scientific) return { problem: null, serial: column }
    const text = 'The serial number is a number in scientific notation: a spreadsheet replaced it. The hash has no serial number to restore it from.'
    return { problem: { code: 'serial-spreadsheet-number', text, values: column }, serial: null }
  }
  if (column === inHash) return { problem: null, serial: inHash }
  const values = `${column === '' ? 'empty' : column} in the column, ${inHash} in the hash`
  const cured = (code: RowProblem['code'], text: string): SerialCheck => ({ problem: { code, text, values }, serial: inHash })
  if (column === '') return cured('serial-empty', 'The serial number column is empty. The hash has the serial number.')
  if (column.toUpperCase() === inHash.toUpperCase()) {
    return cured('serial-case', 'The serial number differs in case from the one in the hash.')
  }
  if (scientific && isRounded(column, inHash)) {
    return cured('serial-spreadsheet-number', 'A spreadsheet turned the serial number into scientific notation. The hash has the real one.')
  }
  if (/^0+/.test(inHash) && column === inHash.replace(/^0+/, '')) {
    return cured('serial-leading-zeros', 'A spreadsheet cut the leading zeros of the serial number. The hash has the real one.')
  }
  if (lostDigits(column, inHash)) {
    return cured('serial-digits-lost', 'A spreadsheet replaced the last digits of the serial number by zeros. The hash has the real one.')
  }
  const text = 'The serial number is not the one in the hash: the row and the hash belong to different devices.'
  return { problem: { code: 'serial-differs', text, values }, serial: null }
}

/** Whether the number that the serial number reads as looks like this when it is rounded. */
function isRounded(column: string, inHash: string): boolean {
  if (!/^\d+(E\d+)?$/i.test(inHash)) return false
  const shown = column.replace(',', '.')
  const decimals = (shown.split(/e/i)[0]?.length ?? 1) - 2
  const exact = Number(inHash)
  return Number.isFinite(exact) && Number(exact.toExponential(Math.min(20, Math.max(0, decimals)))) === Number(shown)
}

function lostDigits(column: string, inHash: string): boolean {
  if (!/^\d+$/.test(column) || !/^\d+$/.test(inHash)) return false
  const trimmed = inHash.replace(/^0+/, '')
  const kept = trimmed.slice(0, excelDigits)
  return trimmed.length > excelDigits && column === kept.padEnd(trimmed.length, '0')
}

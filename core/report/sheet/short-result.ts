import { overallWords, type Verdict } from '../../engine/verdict.ts'
import { leadingChecks } from '../leading-checks.ts'
import { printable } from '../printable.ts'
import type { Report } from '../report.ts'
import { sheetWords } from './sheet-words.ts'

/**
 * Most bytes of the short result: what a QR code of version 10 holds at error correction M
 * (ISO/IEC 18004, table 7). Printed 27 mm wide its modules are half a millimeter, easy for any phone.
 */
export const shortResultBytes = 213

/** Most check ids by name; our own number. */
const mostIds = 4
const longestSerial = 64

/** The check ids behind the answer: what blocks, else what is unread, else what puts it at risk. */
function openChecks(report: Report): string[] {
  const of: { readonly [O in Report['overall']]: readonly Verdict[] } = { blocked: ['blocked'], 'cannot-tell': ['unknown'], 'at-risk': ['unknown', 'at-risk'], ready: [] }
  return of[report.overall].flatMap((verdict) =>
    leadingChecks(report.checks, verdict).map(({ check }) => check).filter(({ level }) => level !== 'informational').map(({ id }) => id),
  )
}

/** The result of a device in a few lines of plain text, for the QR code of its sheet: verdict, serial number, open checks, time. */
export function shortResult(report: Report): string {
  const words = sheetWords[report.language]
  const { code } = words
  const ids = openChecks(report)
  const serial = report.device.serialNumber === null ? words.noSerial : code.serial(printable(report.device.serialNumber).slice(0, longestSerial))
  const moment = new Date(report.judgedAt.time)
  const time = Number.isNaN(moment.getTime()) ? [] : [code.time(`${moment.toISOString().slice(0, 16)}Z`)]
  const text = (named: number): string =>
    [
      code.verdict(overallWords[report.language][report.overall]),
      serial,
      ...(ids.length === 0 ? [] : [code.open(ids.slice(0, named).join(' '), ids.length - named)]),
      ...time,
      ...(report.demo ? [code.demo] : []),
    ].join('\n')
  for (let named = Math.min(mostIds, ids.length); named > 0; named -= 1) if (utf8Length(text(named)) <= shortResultBytes) return text(named)
  return bounded(text(0))
}

function bounded(text: string): string {
  if (utf8Length(text) <= shortResultBytes) return text
  let kept = ''
  for (const character of text) {
    if (utf8Length(kept + character) > shortResultBytes) break
    kept += character
  }
  return kept
}

/** Bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }
  return bytes
}

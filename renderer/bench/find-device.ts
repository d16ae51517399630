import type { BenchRow } from '../../core/ipc/bench.ts'
import { filterRows, noFilter } from './bench-filter.ts'

/** What a scan or Enter in the search box leads to. */
export type Found = { readonly kind: 'one'; readonly id: string } | { readonly kind: 'none' } | { readonly kind: 'many'; readonly count: number }

/**
 * What barcodes carry in front of the serial number: `S` is the data identifier for it (ANSI MH10.8.2), and labels print
 * the words as well. Only tried where the text as it is fits no device. Our own tolerance.
 */
const prefixes = ['s/n:', 's/n', 'sn:', 'sn', 's']

/** `1S`, then the type and model, then the serial number, as on a label of Lenovo. Our own tolerance. */
const withModel = /^1s/

/** A shorter end of a barcode could be the end of many. Our own limit. Characters. */
const shortestEnd = 6

/**
 * The device that somebody means. A scanner reads a serial number and nothing else, so there the whole number has to
 * fit; typed text may be any part of what names the device.
 */
export function findDevice(rows: readonly BenchRow[], text: string, scanned: boolean): Found {
  const wanted = plain(text)
  if (wanted === '') return { kind: 'none' }
  const bySerial = (fits: (serial: string) => boolean): readonly BenchRow[] => rows.filter(({ serialNumber }) => serialNumber !== null && plain(serialNumber) !== '' && fits(plain(serialNumber)))
  const exact = bySerial((serial) => serial === wanted)
  if (exact.length > 0) return outcome(exact)
  const typed = scanned ? [] : filterRows(rows, { ...noFilter, search: text })
  if (typed.length > 0) return outcome(typed)
  return outcome(
    bySerial(
      (serial) =>
        prefixes.some((prefix) => wanted === prefix + serial) || (withModel.test(wanted) && serial.length >= shortestEnd && wanted.endsWith(serial)),
    ),
  )
}

function outcome(rows: readonly BenchRow[]): Found {
  const [first] = rows
  if (first === undefined) return { kind: 'none' }
  return rows.length === 1 ? { kind: 'one', id: first.id } : { kind: 'many', count: rows.length }
}

/** Without case and without the spaces that labels and scanners put in. */
function plain(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase()
}

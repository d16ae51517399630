import { z } from 'zod'
import { looseText } from './values.ts'

/**
 * The part of a serial number that the server can search for. `contains` answers 400 for hyphens and
 * fails on other punctuation, so it gets the longest run of letters and digits; the exact comparison
 * happens here. Empty when there is no such run.
 */
export function searchableRun(serialNumber: string): string {
  const runs = serialNumber.match(/[a-z0-9]+/gi) ?? []
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '')
}

/** What equal serial numbers have in common. */
export function serialNumberKey(serialNumber: string): string {
  return serialNumber.trim().toLowerCase()
}

/** The key of an item with a serial number; null when the item is of a form that this version does not know. */
export function serialNumberOf(item: unknown): string | null {
  const read = withSerialNumber.safeParse(item)
  return read.success ? serialNumberKey(read.data.serialNumber ?? '') : null
}

const withSerialNumber = z.object({ serialNumber: looseText })

/** Equal after trimming, without case: `contains` also finds "ABC1234D" for "1234". */
export function sameSerialNumber(one: string, other: string): boolean {
  return serialNumberKey(one) === serialNumberKey(other)
}

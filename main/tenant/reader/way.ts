import { maxBatchMembers } from '../../graph/batch.ts'
import { keysAtOnce } from './many.ts'

/**
 * How what is left of long collections is found out: to their ends, page by page; by asking them for the devices that
 * wait and no others; or by asking about each device, as if it were alone.
 */
export type Way = 'pages' | 'narrowed' | 'alone'

export interface LongCollection {
  /** Pages that are left; null when nobody knows. */
  readonly pagesLeft: number | null
  /** Whether the service can be asked for some of its items. */
  readonly narrows: boolean
}

/** A page also serves the devices that come later, so pages may cost twice as much as asking about these; our own number. */
const pagesAreWorth = 2

/** Where nobody knows how long a collection is, it may have one further page for each so many devices; our own number. */
const devicesPerPage = 5

/** The cheapest way, in requests, for so many devices. */
export function cheapestWay(devices: number, long: readonly LongCollection[]): Way {
  const alone = Math.ceil(devices / maxBatchMembers)
  const narrows = long.every((each) => each.narrows)
  const narrowed = narrows ? Math.ceil((Math.ceil(devices / keysAtOnce) * long.length) / maxBatchMembers) : Number.POSITIVE_INFINITY
  const cheapest = Math.min(narrowed, alone)
  const pages = long.reduce((sum, { pagesLeft }) => sum + (pagesLeft ?? 0), 0)
  if (pages <= cheapest * pagesAreWorth) return 'pages'
  return narrowed <= alone ? 'narrowed' : 'alone'
}

/** Further pages that are worth reading of a collection of unknown length. */
export function pagesWorthTrying(devices: number): number {
  return Math.ceil(devices / devicesPerPage)
}

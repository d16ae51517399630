import type { PassTimeline } from '../../core/pass/pass-timeline.ts'

/** A share of the bar in percent. */
export interface BarScale {
  readonly at: (iso: string) => number
  /** The pass begins or ends beyond the bar. */
  readonly cutStart: boolean
  readonly cutEnd: boolean
}

/** A pass of days beside a setup of minutes would leave nothing to see: the bar shows at most this many runs after setup begins, and half as many before. Our own choice. */
const runsAfter = 4

/** Lays the moments of a pass on a bar from 0 to 100 percent. */
export function barScale({ validFrom, validUntil, now, setupAt, doneBy }: PassTimeline): BarScale {
  const [from, until, here, begin, end] = [validFrom, validUntil, now, setupAt, doneBy].map((iso) => Date.parse(iso)) as [number, number, number, number, number]
  const run = end - begin
  const first = Math.max(Math.min(from, here), begin - (run * runsAfter) / 2)
  const last = Math.min(Math.max(until, end), begin + run * runsAfter)
  // A little room, so that marks at the ends are seen whole.
  const room = (last - first) * 0.03
  const span = last - first + 2 * room
  return {
    at: (iso) => Math.min(100, Math.max(0, ((Date.parse(iso) - first + room) / span) * 100)),
    cutStart: from < first,
    cutEnd: until > last,
  }
}

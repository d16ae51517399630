import type { Verdict } from '../engine/verdict.ts'
import type { TimelineState } from '../timeline/timeline.ts'

/** A state of the timeline looks like the verdict that it resembles. */
export const timelineLooks: { readonly [S in TimelineState]: Verdict } = {
  done: 'ready',
  current: 'manual',
  failed: 'blocked',
  'not-reached': 'not-applicable',
  unknown: 'unknown',
}

import { errorReply, type DemoReply } from './reply.ts'

/** Refuses calls that come too fast; null: go ahead. */
export type Throttle = (path: string) => DemoReply | null

/**
 * Conditional Access takes one request a second in a tenant, all apps together, and its refusals carry no
 * `Retry-After` (learn.microsoft.com/graph/throttling-limits).
 */
export function conditionalAccessThrottle(now: () => number): Throttle {
  let next = Number.NEGATIVE_INFINITY
  return (path) => {
    if (!path.startsWith('/identity/conditionalAccess/')) return null
    const time = now()
    if (time < next) return errorReply(429, 'TooManyRequests', 'Too many requests.')
    next = time + 1_000
    return null
  }
}

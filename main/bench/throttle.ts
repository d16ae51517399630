/** What `throttle` needs of the clock; a test passes its own. */
export interface Timers {
  readonly setTimeout: (run: () => void, ms: number) => unknown
}

/**
 * A function that runs at once and then at most once per `ms`; calls in between are answered by one
 * run at the end of the interval.
 */
export function throttle(run: () => void, ms: number, timers: Timers): () => void {
  let waiting = false
  let again = false
  const rest = (): void => {
    waiting = false
    if (again) fire()
  }
  const fire = (): void => {
    again = false
    waiting = true
    run()
    timers.setTimeout(rest, ms)
  }
  return () => {
    if (waiting) again = true
    else fire()
  }
}

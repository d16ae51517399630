/**
 * The page's first script: waits until the static shell of index.html is on the screen, then loads
 * React and the UI kit, so that their code never delays the first paint. A window that is minimized or
 * covered paints nothing, hence the timer beside the observer; how long it waits is our own choice.
 */
const latestStartMs = 1500

let started = false

function start(): void {
  if (started) return
  started = true
  performance.mark('page-code-requested')
  void import('./start.tsx')
}

new PerformanceObserver(start).observe({ type: 'paint', buffered: true })
setTimeout(start, latestStartMs)

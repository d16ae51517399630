import type { WebContents } from 'electron'

export type MarkName = 'main-start' | 'ready' | 'window-created' | 'dom-ready' | 'first-paint' | 'shown' | 'first-verdict'

/** Start-up marks, in milliseconds since the process started. */
export interface Marks {
  readonly enabled: boolean
  /** Records a mark now, or at the given time (milliseconds since 1970 UTC); only the first of a name counts. */
  readonly add: (name: MarkName, at?: number) => void
}

export interface MarksTarget {
  readonly enabled: boolean
  /** When the process started, milliseconds since 1970 UTC. */
  readonly processStart: number
  readonly now: () => number
  readonly write: (line: string) => void
}

/** Marks that are printed as `PREFLIGHT_MARK <name> <ms>`, or do nothing when not enabled. */
export function createMarks({ enabled, processStart, now, write }: MarksTarget): Marks {
  const seen = new Set<MarkName>()
  return {
    enabled,
    add(name, at = now()) {
      if (!enabled || seen.has(name)) return
      seen.add(name)
      write(`PREFLIGHT_MARK ${name} ${(at - processStart).toFixed(1)}\n`)
    },
  }
}

/** Resolves with the time of the first contentful paint, milliseconds since 1970 UTC. Runs in the page. */
const firstPaintTime = `new Promise((resolve) => new PerformanceObserver((list, observer) => {
  const [entry] = list.getEntriesByName('first-contentful-paint')
  if (entry) { observer.disconnect(); resolve(performance.timeOrigin + entry.startTime) }
}).observe({ type: 'paint', buffered: true }))`

/** A world of its own, so that the measurement touches nothing of the page. */
const measuringWorld = 1_001

/** Asks the page's own clock for its first paint; the window's event comes a frame later. */
export function markFirstPaint(contents: Pick<WebContents, 'once' | 'executeJavaScriptInIsolatedWorld'>, marks: Marks): void {
  contents.once('dom-ready', () => {
    marks.add('dom-ready')
    contents.executeJavaScriptInIsolatedWorld(measuringWorld, [{ code: firstPaintTime }]).then(
      (at: unknown) => {
        if (typeof at === 'number') marks.add('first-paint', at)
      },
      () => undefined,
    )
  })
}

/** The marks of this process: written only where PREFLIGHT_MARKS asks for them. */
export function marksOf(main: NodeJS.Process): Marks {
  return createMarks({
    enabled: main.env['PREFLIGHT_MARKS'] === '1',
    processStart: main.getCreationTime() ?? performance.timeOrigin,
    now: Date.now,
    write: (line) => main.stderr.write(line),
  })
}

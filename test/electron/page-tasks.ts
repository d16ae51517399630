import type { CDPSession } from 'playwright-core'

/** The longest task of the page's main thread. Milliseconds. */
export interface LongestTask {
  /** Time that the thread itself worked. Other work on the same processor does not stretch it. */
  readonly busy: number
  /** Time on the clock, which a busy machine may make many times longer. */
  readonly clock: number
}

/** Chromium's trace events; times in microseconds. */
interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly dur?: number
  /** Time of the thread. */
  readonly tdur?: number
  readonly args?: { readonly name?: unknown }
}

/** Watches every task of the page while `walk` runs. */
export async function longestTaskOf(cdp: CDPSession, walk: () => Promise<void>): Promise<LongestTask> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { readonly value: readonly object[] }): void => {
    for (const event of value) events.push(event as TraceEvent)
  }
  cdp.on('Tracing.dataCollected', collect)
  try {
    await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel'] } })
    await walk()
    const complete = new Promise((resolve) => { cdp.once('Tracing.tracingComplete', resolve) })
    await cdp.send('Tracing.end')
    await complete
  } finally {
    cdp.off('Tracing.dataCollected', collect)
  }
  const threadOf = ({ pid, tid }: TraceEvent): string => `${String(pid)}:${String(tid)}`
  const pages = new Set(events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf))
  const tasks = events.filter((event) => event.ph === 'X' && event.name === 'ThreadControllerImpl::RunTask' && pages.has(threadOf(event)))
  const longest = (times: readonly (number | undefined)[]): number => Math.round(Math.max(0, ...times.map((time) => (time ?? 0) / 1_000)))
  return { busy: longest(tasks.map(({ tdur }) => tdur)), clock: longest(tasks.map(({ dur }) => dur)) }
}

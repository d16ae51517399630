
/** Scans that run and scans that wait, by device id. */
export interface ScanQueue {
  readonly has: (id: string) => boolean
  /** Starts a scan as soon as there is room. */
  readonly add: (id: string) => void
  /** Stops a scan; says what it was doing. */
  readonly cancel: (id: string) => 'running' | 'waiting' | 'none'
  /** Stops a running scan and runs it once more; a waiting one just goes on waiting. */
  readonly restart: (id: string) => void
  /** Stops everything; nothing starts any more. */
  readonly close: () => void
}

/** Runs up to `maxRunning` scans at once. `run` never rejects: it turns whatever happens into a row. */
export function createScanQueue(maxRunning: number, run: (id: string, signal: AbortSignal) => Promise<void>): ScanQueue {
  const running = new Map<string, AbortController>()
  const waiting: string[] = []
  const restarting = new Set<string>()
  let closed = false

  function fill(): void {
    while (!closed && running.size < maxRunning) {
      const next = waiting.findIndex((id) => !running.has(id))
      const [id] = next === -1 ? [] : waiting.splice(next, 1)
      if (id === undefined) return
      void start(id)
    }
  }

  async function start(id: string): Promise<void> {
    const controller = new AbortController()
    running.set(id, controller)
    try {
      await run(id, controller.signal)
    } finally {
      running.delete(id)
      if (restarting.delete(id)) waiting.unshift(id)
      fill()
    }
  }

  const cancel: ScanQueue['cancel'] = (id) => {
    restarting.delete(id)
    const at = waiting.indexOf(id)
    if (at !== -1) waiting.splice(at, 1)
    running.get(id)?.abort()
    if (running.has(id)) return 'running'
    return at === -1 ? 'none' : 'waiting'
  }

  return {
    has: (id) => running.has(id) || waiting.includes(id),
    add(id) {
      waiting.push(id)
      fill()
    },
    cancel,
    restart(id) {
      const controller = running.get(id)
      if (controller === undefined) return
      restarting.add(id)
      controller.abort()
    },
    close() {
      closed = true
      waiting.length = 0
      restarting.clear()
      for (const controller of running.values()) controller.abort()
    },
  }
}

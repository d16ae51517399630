import { setMaxListeners } from 'node:events'
import { abortReason, isoTime, type Now } from '../platform/clock.ts'
import type { Evidence, EvidenceItem } from '../evidence/schema.ts'
import { messageWords } from '../evidence/message-words.ts'
import type { Probe, ProbeTools } from './probe.ts'
import { itemError, ProbeFailure } from './probe-failure.ts'

export interface ProbeProgress {
  readonly done: number
  readonly total: number
  /** Label of what is being read right now. */
  readonly text: string
}

export interface RunProbes {
  readonly probes: readonly Probe[]
  readonly tools: ProbeTools
  readonly signal: AbortSignal
  readonly onProgress: (progress: ProbeProgress) => void
  /** How many probes run at once. */
  readonly concurrency?: number
}

/**
 * Runs all probes of this platform, each with its own time limit, and returns their items in probe order. This is
 * the fence around probes: one that throws or hangs becomes an error item of its own and the others go on.
 * Rejects only when the signal is aborted.
 */
export async function runProbes({ probes, tools, signal, onProgress, concurrency = 6 }: RunProbes): Promise<Evidence['items']> {
  const mine = probes.filter((probe) => probe.platforms.includes(tools.platform))
  const items = new Map<string, EvidenceItem>()
  const waiting = [...mine]
  const worker = async (): Promise<void> => {
    for (let probe = waiting.shift(); probe !== undefined; probe = waiting.shift()) {
      onProgress({ done: items.size, total: mine.length, text: probe.label })
      items.set(probe.id, await runProbe(probe, tools, signal))
      if (signal.aborted) throw abortReason(signal)
      onProgress({ done: items.size, total: mine.length, text: probe.label })
    }
  }
  if (signal.aborted) throw abortReason(signal)
  await Promise.all(Array.from({ length: Math.min(concurrency, mine.length) }, worker))
  return Object.fromEntries(mine.flatMap((probe) => { const item = items.get(probe.id); return item ? [[probe.id, item]] : [] }))
}

async function runProbe(probe: Probe, tools: ProbeTools, signal: AbortSignal): Promise<EvidenceItem> {
  const started = tools.now()
  const timing = (now: Now) => ({ source: probe.source, at: isoTime(now()), ms: Math.max(0, now() - started) })
  try {
    const value = await withTimeLimit(probe, tools, signal)
    return { ok: true, value: asJson(value), ...timing(tools.now) }
  } catch (error) {
    return { ok: false, error: itemError(error), ...timing(tools.now) }
  }
}

/** Ends with whichever comes first: the value, the time limit or the abort. The probe's own signal tells it to stop. */
async function withTimeLimit(probe: Probe, tools: ProbeTools, signal: AbortSignal): Promise<unknown> {
  const limit = new AbortController()
  const either = AbortSignal.any([signal, limit.signal])
  // A network probe hangs one listener on it for every connection.
  setMaxListeners(0, either)
  const timer = setTimeout(() => { limit.abort(new ProbeFailure('timed-out', `${probe.source} did not answer in time.`)) }, probe.timeoutMs)
  const stopped = new Promise<never>((_resolve, reject) => {
    either.addEventListener('abort', () => { reject(abortReason(either)) }, { once: true })
  })
  try {
    return await Promise.race([probe.collect(tools, either), stopped])
  } finally {
    clearTimeout(timer)
  }
}

/** What goes into the file is what a reader will see: a round trip through JSON, and nothing is no value. */
function asJson(value: unknown): Extract<EvidenceItem, { ok: true }>['value'] {
  if (value === undefined) throw new ProbeFailure('empty', messageWords.en.probeNothing)
  return JSON.parse(JSON.stringify(value)) as Extract<EvidenceItem, { ok: true }>['value']
}

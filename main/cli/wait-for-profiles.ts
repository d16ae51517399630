import { factOf, type Facts } from '../../core/facts/index.ts'
import { printable } from '../../core/report/printable.ts'
import type { Report } from '../../core/report/report.ts'
import { estimateText, shortEstimate } from '../../core/waiting/estimate-words.ts'
import { mayWait } from '../../core/waiting/may-wait.ts'
import type { WatchedWaits } from '../../core/waiting/watched-waits.ts'
import type { TenantReader } from '../tenant/reader/reader.ts'
import { createWaitService, type WaitTools } from '../waiting/wait-service.ts'
import type { WaitBook } from '../waiting/wait-book.ts'
import type { Seen, Wait } from '../waiting/waiting.ts'
import type { Terminal } from './terminal.ts'

/** A device that was judged in this run. */
export interface JudgedDevice {
  readonly label: string
  readonly report: Report
  readonly facts: Facts
}

interface LateDevice extends JudgedDevice {
  readonly id: string
}

export interface WaitChoice {
  readonly minutes: number
  readonly tenant: TenantReader
  /** How long profiles took in each tenant. */
  readonly waitBook: WaitBook
  /** Whether what is measured here may be kept on disk. */
  readonly keep: boolean
  readonly signal: AbortSignal
  readonly terminal: Terminal
  readonly now: () => number
  /** Left out: the timers of this process. */
  readonly later?: WaitTools['later']
}

/** What the commands say about their own work is English; only results have a language. */
const spoken = 'en'

/** How often the line on a terminal shows the time anew. Milliseconds. */
const redrawEveryMs = 1_000

/**
 * Waits until every profile is assigned, asking again is no use, the time is over or the run is stopped. What became of
 * the waiting is said on standard error. Gives the numbers of the devices that were waited for.
 */
export async function waitForProfiles(judged: readonly JudgedDevice[], choice: WaitChoice): Promise<ReadonlySet<number>> {
  const late = judged.flatMap((device, index) => (mayWait(device.report) ? [{ ...device, id: String(index) }] : []))
  if (late.length > 0) await waitFor(late, choice)
  return new Set(late.map(({ id }) => Number(id)))
}

async function waitFor(devices: readonly LateDevice[], choice: WaitChoice): Promise<void> {
  const { terminal, signal, now, later = laterHere } = choice
  const { seeProfile } = await import('../tenant/profile-arrival.ts')
  const began = now()
  const labels = new Map(devices.map(({ id, label }) => [id, printable(label)]))
  const open = new Set(labels.keys())
  const say = sayer(terminal)
  const tenantId = tenantOf(devices)
  const watched = (): WatchedWaits | null => (tenantId === null ? null : choice.waitBook.watched(tenantId))
  const before = watched()
  if (before !== null) say.line(estimateText(before, spoken))
  let waits: readonly Wait[] = []
  const show = (): void => {
    say.status(statusText(waits, labels, now() - began, watched()))
  }
  await new Promise<void>((resolve) => {
    let ticking: () => void = () => undefined
    const end = (): void => {
      service.close()
      ticking()
      over()
      signal.removeEventListener('abort', end)
      resolve()
    }
    const settle = (id: string, line: string): void => {
      say.line(line)
      open.delete(id)
      if (open.size === 0) end()
    }
    const tick = (): void => {
      show()
      ticking = later(tick, redrawEveryMs)
    }
    const service = createWaitService({
      ask: (ids, stop) => askAll(devices.filter(({ id }) => ids.includes(id)), stop, choice.tenant, seeProfile),
      now,
      later,
      onChange(changed) {
        waits = changed
        show()
      },
      onAssigned: (id, watchedMs) => {
        if (tenantId !== null && watchedMs !== null) choice.waitBook.add(tenantId, watchedMs, choice.keep)
        settle(id, `${labels.get(id) ?? id}: the profile is assigned.`)
      },
      onRefused: (id, text) => {
        settle(id, `${labels.get(id) ?? id}: ${text[spoken]} Waiting is no use.`)
      },
      log: say.line,
    })
    const over = later(() => {
      for (const id of open) say.line(`${labels.get(id) ?? id}: no profile after ${String(choice.minutes)} min.`)
      end()
    }, choice.minutes * 60_000)
    signal.addEventListener('abort', end, { once: true })
    for (const id of open) service.start(id)
    if (terminal.errorIsTty) tick()
    if (signal.aborted) end()
  })
  say.done()
  await choice.waitBook.settled()
}

/** One run asks one tenant. */
function tenantOf(devices: readonly LateDevice[]): string | null {
  const found = devices.map(({ facts }) => factOf(facts, 'tenant.id')).find((fact) => fact.status === 'known')
  return found?.status === 'known' ? found.value : null
}

async function askAll(
  devices: readonly LateDevice[],
  signal: AbortSignal,
  tenant: TenantReader,
  see: typeof import('../tenant/profile-arrival.ts').seeProfile,
): Promise<ReadonlyMap<string, Seen>> {
  return new Map(
    await Promise.all(
      devices.map(async ({ id, facts }) => {
        const scan = tenant.forScan({ signal, fresh: true })
        const record = factOf(facts, 'tenant.autopilotDevice')
        try {
          const recordId = record.status === 'known' ? (record.value?.id ?? null) : null
          return [id, await see(scan, { serialNumber: factOf(facts, 'device.serialNumber'), recordId })] as const
        } finally {
          scan.close()
        }
      }),
    ),
  )
}

function laterHere(run: () => void, ms: number): () => void {
  const timer = setTimeout(run, ms)
  return () => {
    clearTimeout(timer)
  }
}

function statusText(waits: readonly Wait[], labels: ReadonlyMap<string, string>, elapsedMs: number, watched: WatchedWaits | null): string {
  const seconds = Math.max(0, Math.floor(elapsedMs / 1_000))
  const elapsed = `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`
  const [first] = waits
  if (first === undefined) return ''
  const who = waits.length === 1 ? (labels.get(first.id) ?? first.id) : `${String(waits.length)} devices`
  const usual = watched === null ? null : shortEstimate(watched, spoken)
  return `Waiting ${elapsed}${usual === null ? '' : ` (${usual})`} for the profile of ${who}: ${first.text?.[spoken] ?? 'asking the tenant.'}`
}

interface Sayer {
  /** Redrawn in place on a terminal; elsewhere said once for every new text, without the time. */
  readonly status: (text: string) => void
  readonly line: (text: string) => void
  readonly done: () => void
}

function sayer({ errorIsTty, columns, writeError }: Terminal): Sayer {
  const wipe = errorIsTty ? '\r\u001b[2K' : ''
  let said = ''
  return {
    status(text) {
      if (errorIsTty) {
        writeError(`${wipe}${printable(text).slice(0, columns - 1)}`)
        return
      }
      const lasting = text.replace(/^Waiting \d+:\d\d /, 'Waiting ')
      if (lasting === said || lasting === '') return
      said = lasting
      writeError(`preflight: ${printable(lasting)}\n`)
    },
    line(text) {
      writeError(`${wipe}preflight: ${printable(text)}\n`)
    },
    done() {
      writeError(wipe)
    },
  }
}

import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { keptWaits, watchedWaits, type WatchedWaits } from '../../core/waiting/watched-waits.ts'
import { readFileLimited, writeFileAtomically } from '../platform/files.ts'

/** Twenty numbers per tenant take some 200 bytes; our own limits. */
const maxBytes = 65_536
const maxTenants = 100

/** A wait beyond a week was not watched but forgotten; our own number. */
const longestMs = 7 * 86_400_000

export interface WaitBookOptions {
  /** Where the durations are kept; null: in memory alone. */
  readonly file: string | null
  readonly log: (line: string) => void
  /** The book says something else now. */
  readonly onChange?: () => void
}

/** How long profiles took in each tenant, as far as Preflight watched. On disk: ids of tenants and seconds, nothing of a device or a person. */
export interface WaitBook {
  readonly watched: (tenantId: string) => WatchedWaits
  /** Notes a wait that ended with a profile. `keep`: also on disk. */
  readonly add: (tenantId: string, durationMs: number, keep: boolean) => void
  /** Resolves when what is on disk was read and what was noted so far was written. */
  readonly settled: () => Promise<void>
}

const durations = z.array(z.number().nonnegative().max(longestMs / 1_000)).max(keptWaits)
const shape = z.object({ schema: z.literal('preflight.waits/1'), tenants: z.array(z.object({ id: z.guid(), seconds: durations })).max(maxTenants) })

type Kept = z.infer<typeof shape>['tenants']

export function openWaitBook({ file, log, onChange }: WaitBookOptions): WaitBook {
  let kept: Kept = []
  /** What must not or could not be kept. */
  let passing: Kept = []
  const read = async (from: string): Promise<void> => {
    kept = await readBook(from, log)
    onChange?.()
  }
  let queue: Promise<void> = file === null ? Promise.resolve() : read(file)
  const write = async (to: string, id: string, seconds: number): Promise<void> => {
    // Another window or a command line may have noted something meanwhile.
    const next = noted(await readBook(to, log), id, seconds)
    try {
      await mkdir(path.dirname(to), { recursive: true })
      await writeFileAtomically(to, `${JSON.stringify({ schema: 'preflight.waits/1', tenants: next })}\n`, 0o600)
      kept = next
    } catch (error) {
      log(`the durations of waits could not be kept: ${error instanceof Error ? error.message : String(error)}`)
      passing = noted(passing, id, seconds)
    }
    onChange?.()
  }
  return {
    watched: (tenantId) => watchedWaits([...secondsOf(kept, tenantId), ...secondsOf(passing, tenantId)].map((seconds) => seconds * 1_000)),
    add(tenantId, durationMs, keep) {
      if (!(durationMs >= 0 && durationMs <= longestMs)) return
      const id = tenantId.toLowerCase()
      const seconds = Math.round(durationMs / 1_000)
      if (file !== null && keep && z.guid().safeParse(id).success) {
        queue = queue.then(() => write(file, id, seconds))
        return
      }
      passing = noted(passing, id, seconds)
      onChange?.()
    },
    settled: () => queue,
  }
}

/** The newest tenant and the newest wait stand last. */
function noted(book: Kept, id: string, seconds: number): Kept {
  const others = book.filter((each) => each.id !== id).slice(-(maxTenants - 1))
  return [...others, { id, seconds: [...secondsOf(book, id), seconds].slice(-keptWaits) }]
}

function secondsOf(book: Kept, tenantId: string): readonly number[] {
  return book.find((each) => each.id === tenantId.toLowerCase())?.seconds ?? []
}

/** A file that is missing or damaged counts as empty: a wrong estimate would be worse than none. */
async function readBook(file: string, log: (line: string) => void): Promise<Kept> {
  const bytes = await readFileLimited(file, maxBytes).catch(() => null)
  if (bytes === null) return []
  try {
    if (bytes.length > maxBytes) throw new Error('too long')
    return shape.parse(JSON.parse(new TextDecoder().decode(bytes))).tenants.map((each) => ({ ...each, id: each.id.toLowerCase() }))
  } catch {
    log('the kept durations of waits are damaged and are left out')
    return []
  }
}

import type { ScanProgress } from '../../core/ipc/bench.ts'
import { ownMessage } from '../evidence/own-messages.ts'
import { evidenceFile, evidenceSchemaId, type Evidence } from '../evidence/schema.ts'
import { AppFailure } from '../ipc/app-failure.ts'

/** The process that runs the probes. */
export interface ProbeHost {
  readonly collect: () => void
  readonly onMessage: (listener: (message: unknown) => void) => void
  readonly onExit: (listener: (exitCode: number) => void) => void
  readonly end: () => void
}

export interface HostCollection {
  readonly start: () => ProbeHost
  readonly onProgress: (progress: ScanProgress) => void
  readonly signal: AbortSignal
  readonly now: () => number
  readonly log: (line: string) => void
  readonly timers: {
    readonly setTimeout: (run: () => void, ms: number) => NodeJS.Timeout
    readonly clearTimeout: (timer: NodeJS.Timeout) => void
  }
}

/** The Windows collector ends itself after ten minutes; a host that is still there then hangs. Milliseconds. */
export const hostLimitMs = 11 * 60_000

/**
 * Evidence of this machine, collected by the probe host. When the host dies or hangs there is an evidence
 * without items, so every device fact is unread and the verdict is "can't tell": never a made-up value.
 * Rejects when aborted, or with one sentence when the host says that it cannot collect at all.
 */
export function collectInHost({ start, onProgress, signal, now, log, timers }: HostCollection): Promise<Evidence> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(new Error('The scan was canceled.'))
      return
    }
    const host = start()
    let over = false
    const end = (settle: () => void): void => {
      if (over) return
      over = true
      timers.clearTimeout(limit)
      signal.removeEventListener('abort', abort)
      host.end()
      settle()
    }
    const abort = (): void => {
      end(() => {
        reject(new Error('The scan was canceled.'))
      })
    }
    const nothing = (why: string): void => {
      end(() => {
        log(`probe host: ${why}`)
        resolve(emptyEvidence(now()))
      })
    }
    const limit = timers.setTimeout(() => {
      nothing('took too long')
    }, hostLimitMs)
    signal.addEventListener('abort', abort)
    host.onExit((exitCode) => {
      nothing(`ended with ${String(exitCode)}`)
    })
    host.onMessage((message) => {
      const reply = readReply(message)
      if (reply.type === 'progress') onProgress(reply.progress)
      else if (reply.type === 'done') end(() => {
        resolve(reply.evidence)
      })
      else if (reply.type === 'failed') end(() => {
        reject(new AppFailure('internal', ownMessage(reply.message)))
      })
      else nothing('said something that is no evidence')
    })
    host.collect()
  })
}

type Reply =
  | { readonly type: 'progress'; readonly progress: ScanProgress }
  | { readonly type: 'done'; readonly evidence: Evidence }
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: 'garbled' }

/** The host reads what programs and drivers of this machine say, so its answers are checked like a file. */
function readReply(message: unknown): Reply {
  const garbled = { type: 'garbled' } as const
  if (typeof message !== 'object' || message === null || !('type' in message)) return garbled
  switch (message.type) {
    case 'progress':
      return 'progress' in message && isProgress(message.progress) ? { type: 'progress', progress: message.progress } : garbled
    case 'done': {
      const parsed = evidenceFile.safeParse('evidence' in message ? message.evidence : undefined)
      return parsed.success ? { type: 'done', evidence: parsed.data } : garbled
    }
    case 'failed':
      return 'message' in message && typeof message.message === 'string' ? { type: 'failed', message: message.message.slice(0, 500) } : garbled
    default:
      return garbled
  }
}

function isProgress(value: unknown): value is ScanProgress {
  if (typeof value !== 'object' || value === null) return false
  return 'done' in value && typeof value.done === 'number' && 'total' in value && typeof value.total === 'number' && 'text' in value && typeof value.text === 'string'
}

function emptyEvidence(now: number): Evidence {
  const platform = process.platform === 'win32' ? 'windows' : process.platform === 'darwin' ? 'macos' : 'linux'
  return {
    schema: evidenceSchemaId,
    collectedAt: new Date(now).toISOString(),
    collector: { name: 'Preflight', version: '1.0', platform, elevated: null },
    items: {},
  }
}

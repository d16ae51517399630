import { messageWords } from '../evidence/message-words.ts'
import type { Evidence } from '../evidence/schema.ts'
import type { HostReply } from './host-messages.ts'
import type { ProbeProgress } from './run-probes.ts'

/** The part of Electron's `ParentPort` that is used. */
export interface HostPort {
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): unknown
  postMessage(message: HostReply): void
}

type Collect = (onProgress: (progress: ProbeProgress) => void, signal: AbortSignal) => Promise<Evidence>

/**
 * Answers `{ type: 'collect' }` with progress and then `done` or `failed`. Other messages are ignored, and so is a second
 * request while one runs. Cancelling means ending the process, which also works when a probe hangs.
 */
export function serveProbes(port: HostPort, collect: Collect): void {
  let busy = false
  port.on('message', ({ data }) => {
    if (busy || !isCollect(data)) return
    busy = true
    const progress = (each: ProbeProgress): void => { port.postMessage({ type: 'progress', progress: each }) }
    collect(progress, new AbortController().signal)
      .then(
        (evidence) => { port.postMessage({ type: 'done', evidence }) },
        (error: unknown) => { port.postMessage({ type: 'failed', message: error instanceof Error ? error.message : messageWords.en.collectionFailed }) },
      )
      .finally(() => { busy = false })
  })
}

function isCollect(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'collect'
}

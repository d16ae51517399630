/** Wall clock time, milliseconds since 1970 UTC. Passed in wherever a time is needed. */
export type Now = () => number

export const systemNow: Now = () => Date.now()

/** Time as evidence and reports write it. */
export function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}

/** Waits; ends at once with the signal's reason when aborted. */
export function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(abortReason(signal))
      return
    }
    const stop = (): void => {
      clearTimeout(timer)
      reject(abortReason(signal))
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    signal?.addEventListener('abort', stop, { once: true })
  })
}

/** The reason of an aborted signal as an Error, whatever was thrown in. */
export function abortReason(signal: AbortSignal | undefined): Error {
  const reason: unknown = signal?.reason
  return reason instanceof Error ? reason : new Error('Cancelled.', { cause: reason })
}

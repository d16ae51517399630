import { scannerGapMs } from '../bench/scanner-burst.ts'

export interface SingleKeys {
  /** Does it once it is sure that nothing else was typed right before and right behind this press. */
  readonly whenAlone: (event: KeyboardEvent, run: () => void) => void
  readonly stop: () => void
}

/** Keys that are held while others are pressed. */
const held = /^(Shift|Control|Alt|AltGraph|Meta|CapsLock)$/

/**
 * Tells a single key that somebody pressed from the first character of a barcode: a scanner types the next one, or Enter,
 * sooner than a person can. The clock of the events decides, since a busy page gets all of them late.
 */
export function watchSingleKeys(target: Pick<Window, 'addEventListener' | 'removeEventListener'>): SingleKeys {
  let lastAt = Number.NEGATIVE_INFINITY
  let waiting: { readonly at: number; readonly run: () => void; readonly timer: ReturnType<typeof setTimeout> } | null = null
  /** The press that is being heard came right behind another one. */
  let hurried = false

  function end(alone: boolean): void {
    const before = waiting
    if (before === null) return
    waiting = null
    clearTimeout(before.timer)
    if (alone) before.run()
  }

  // First of all listeners: a scanner's keys are kept from the others.
  function hear(event: KeyboardEvent): void {
    if (held.test(event.key) || event.repeat) return
    hurried = event.timeStamp - lastAt < scannerGapMs
    // An arrow may be what the last single key came to.
    const typed = event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey
    lastAt = typed ? event.timeStamp : Number.NEGATIVE_INFINITY
    if (waiting !== null) end(event.timeStamp - waiting.at >= scannerGapMs)
  }
  target.addEventListener('keydown', hear, true)

  return {
    whenAlone(event, run) {
      if (hurried) return
      waiting = { at: event.timeStamp, run, timer: setTimeout(() => { end(true) }, scannerGapMs) }
    },
    stop() {
      end(false)
      target.removeEventListener('keydown', hear, true)
    },
  }
}

import { useEffect, useEffectEvent } from 'react'
import { addKey, isScan, noBurst } from './scanner-burst.ts'

/** A scanner without Enter at the end has said all it has to say. Our own number. Milliseconds. */
const silenceMs = 150

interface Scanner {
  /** A whole number, with Enter behind it. */
  readonly onScan: (text: string) => void
  /** Typed as fast, but without Enter. */
  readonly onTyped: (text: string) => void
}

/** Hears a barcode scanner wherever the focus is, unless it is where somebody types or chooses. */
export function useScanner({ onScan, onTyped }: Scanner): void {
  const scan = useEffectEvent(onScan)
  const typed = useEffectEvent(onTyped)
  useEffect(() => {
    let burst = noBurst
    let timer: ReturnType<typeof setTimeout> | undefined
    const forget = (): void => {
      burst = noBurst
      clearTimeout(timer)
    }
    const take = (event: KeyboardEvent): void => {
      // Else the focused button would be pressed by Enter.
      event.preventDefault()
      event.stopPropagation()
    }
    const hear = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || takesKeys(event.target)) return forget()
      if (event.key === 'Enter') {
        const { text } = burst
        // Keys that were taken are forgotten after a silence; until then Enter belongs to them.
        const ended = isScan(burst)
        forget()
        if (!ended) return
        take(event)
        return scan(text)
      }
      if (event.key.length !== 1) return
      burst = addKey(burst, event.key, event.timeStamp)
      clearTimeout(timer)
      if (!isScan(burst)) return
      take(event)
      timer = setTimeout(() => {
        typed(burst.text)
        forget()
      }, silenceMs)
    }
    document.addEventListener('keydown', hear, true)
    return () => {
      forget()
      document.removeEventListener('keydown', hear, true)
    }
  }, [])
}

const ownKeys = 'input:not([type="checkbox"]), textarea, select, [contenteditable], [role="combobox"], [role="listbox"], [role="menu"], [role="dialog"]'

function takesKeys(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(ownKeys) !== null
}

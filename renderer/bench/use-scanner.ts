import { useEffect, useEffectEvent } from 'react'
import { addKey, endsScan, isScan, noBurst } from './scanner-burst.ts'

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
    /** What came so far was told. A busy computer may bring the rest late; then the clock of the keys says that it belongs to it. */
    let told = false
    const forget = (): void => {
      burst = noBurst
      told = false
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
        // Until a silence, Enter belongs to keys that were taken; after it, only one that was pressed right behind them.
        const ended = told ? endsScan(burst, event.timeStamp) : isScan(burst)
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
      told = false
      timer = setTimeout(() => {
        typed(burst.text)
        told = true
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

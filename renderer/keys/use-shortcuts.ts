import { useEffect, useRef } from 'react'
import { isTyped, matches, onMac, type Shortcut } from './shortcut.ts'

export interface Binding {
  readonly shortcuts: readonly Shortcut[]
  readonly run: () => void
}

/** Listens to the whole page. What a field, a list or an open dialog does with a key itself comes first. */
export function useShortcuts(bindings: readonly Binding[]): void {
  const latest = useRef(bindings)
  useEffect(() => {
    latest.current = bindings
  })
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing || inDialog(event.target)) return
      const found = latest.current.find(({ shortcuts }) => shortcuts.some((each) => matches(each, event, onMac) && !(isTyped(each) && takesText(event.target))))
      if (found === undefined) return
      event.preventDefault()
      // A key that is held down asks once.
      if (!event.repeat) found.run()
    }
    window.addEventListener('keydown', press)
    return () => { window.removeEventListener('keydown', press) }
  }, [])
}

const inDialog = (target: EventTarget | null): boolean => target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"]') !== null

/** Where a character is text, or chooses in a list by its first letter. */
export function takesText(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable="true"], [role="combobox"], [role="listbox"], [role="menu"]') !== null
}

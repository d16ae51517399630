import { useEffect, useRef } from 'react'
import { isTyped, type Shortcut } from '../../core/commands/shortcut.ts'
import { matches, onMac } from './shortcut.ts'
import { watchSingleKeys } from './single-keys.ts'

export interface Binding {
  readonly shortcuts: readonly Shortcut[]
  readonly run: () => void
}

/**
 * Listens to the whole page. What a field, a list or an open dialog does with a key itself comes first.
 * @param singleKeys whether a character without Ctrl or Alt is a shortcut
 */
export function useShortcuts(bindings: readonly Binding[], singleKeys: boolean): void {
  const latest = useRef({ bindings, singleKeys })
  useEffect(() => {
    latest.current = { bindings, singleKeys }
  })
  useEffect(() => {
    const watch = watchSingleKeys(window)
    function press(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing || inDialog(event.target)) return
      const find = (): { readonly binding: Binding; readonly shortcut: Shortcut } | undefined =>
        latest.current.bindings
          .flatMap((binding) => binding.shortcuts.map((shortcut) => ({ binding, shortcut })))
          .find(({ shortcut }) => matches(shortcut, event, onMac) && isShortcut(shortcut, event.target, latest.current.singleKeys))
      const found = find()
      if (found === undefined) return
      event.preventDefault()
      // A key that is held down asks once.
      if (event.repeat) return
      if (isTyped(found.shortcut)) watch.whenAlone(event, () => { find()?.binding.run() })
      else found.binding.run()
    }
    window.addEventListener('keydown', press)
    return () => {
      window.removeEventListener('keydown', press)
      watch.stop()
    }
  }, [])
}

const inDialog = (target: EventTarget | null): boolean => target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"]') !== null

/** A field keeps its characters; on a Mac also what Option does to its words. */
function isShortcut(shortcut: Shortcut, target: EventTarget | null, singleKeys: boolean): boolean {
  if (isTyped(shortcut)) return singleKeys && !takesText(target)
  return !(onMac && shortcut.alt === true && takesText(target))
}

/** Where a character is text, or chooses in a list by its first letter. */
export function takesText(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable="true"], [role="combobox"], [role="listbox"], [role="menu"]') !== null
}

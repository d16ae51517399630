import { keyName as nameOf, shortcutText as textOf, type Shortcut } from '../../core/commands/shortcut.ts'
import { keyNames } from './key-words.ts'

/** The part of a key press that decides. */
export interface Pressed {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** A character that is typed and not a letter or digit: which keys type it is the business of the keyboard layout. */
const isMark = (key: string): boolean => /^[^\p{L}\p{N}]$/u.test(key)

/** Whether this key press is meant. Ctrl and Command are told apart, so that neither takes the system's keys away. */
export function matches({ key, mod, shift, alt }: Shortcut, pressed: Pressed, mac: boolean): boolean {
  const [main, other] = mac ? [pressed.metaKey, pressed.ctrlKey] : [pressed.ctrlKey, pressed.metaKey]
  if (main !== (mod === true) || other || pressed.altKey !== (alt === true)) return false
  // "?" needs Shift on most layouts and not on all.
  if (!isMark(key) && pressed.shiftKey !== (shift === true)) return false
  // On a French keyboard digits are typed with Shift; the place of the key stays.
  return pressed.key.toLowerCase() === key.toLowerCase() || (mod === true && /^\d$/.test(key) && pressed.code === `Digit${key}`)
}

/** What to press, in the words of the keyboard: `Ctrl+K`. */
export function shortcutText(shortcut: Shortcut, mac: boolean): string {
  return textOf(shortcut, mac, keyNames)
}

/** The same for `aria-keyshortcuts` (WAI-ARIA 1.2), which has one spelling for all languages. */
export function ariaShortcut({ key, mod, shift, alt }: Shortcut, mac: boolean): string {
  const held = [...(mod === true ? [mac ? 'Meta' : 'Control'] : []), ...(alt === true ? ['Alt'] : []), ...(shift === true ? ['Shift'] : [])]
  return [...held, key.length === 1 ? key.toUpperCase() : key].join('+')
}

/** The name that is printed on the key. */
export function keyName(key: string): string {
  return nameOf(key, keyNames)
}

/** Whether the page runs on a Mac, which holds Command where others hold Ctrl. */
export const onMac = /Mac/.test(navigator.userAgent)

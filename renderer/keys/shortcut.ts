import { keyNames } from './key-words.ts'

/** A key, and what is held down with it. */
export interface Shortcut {
  /** As `KeyboardEvent.key` names it; a letter in lower case. */
  readonly key: string
  /** Ctrl; Command on a Mac. */
  readonly mod?: true
  readonly shift?: true
  readonly alt?: true
}

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

/** A single character without Ctrl or Alt: in a field it is text. */
export function isTyped({ key, mod, alt }: Shortcut): boolean {
  return key.length === 1 && mod !== true && alt !== true
}

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
export function shortcutText({ key, mod, shift, alt }: Shortcut, mac: boolean): string {
  const held = [...(mod === true ? [mac ? keyNames.Command : keyNames.Control] : []), ...(alt === true ? [keyNames.Alt] : []), ...(shift === true ? [keyNames.Shift] : [])]
  return [...held, keyName(key)].join('+')
}

/** The same for `aria-keyshortcuts` (WAI-ARIA 1.2), which has one spelling for all languages. */
export function ariaShortcut({ key, mod, shift, alt }: Shortcut, mac: boolean): string {
  const held = [...(mod === true ? [mac ? 'Meta' : 'Control'] : []), ...(alt === true ? ['Alt'] : []), ...(shift === true ? ['Shift'] : [])]
  return [...held, key.length === 1 ? key.toUpperCase() : key].join('+')
}

/** The name that is printed on the key. */
export function keyName(key: string): string {
  const names: Readonly<Record<string, string>> = keyNames
  return names[key] ?? (key.length === 1 ? key.toUpperCase() : key)
}

/** Whether the page runs on a Mac, which holds Command where others hold Ctrl. */
export const onMac = /Mac/.test(navigator.userAgent)

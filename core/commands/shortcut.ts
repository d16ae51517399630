import type { keyNameWords } from './key-name-words.ts'

/** A key, and what is held down with it. */
export interface Shortcut {
  /** As `KeyboardEvent.key` names it; a letter in lower case. */
  readonly key: string
  /** Ctrl; Command on a Mac. */
  readonly mod?: true
  readonly shift?: true
  readonly alt?: true
}

export type KeyNames = (typeof keyNameWords)['en']

/** A single character without Ctrl or Alt: in a field it is text, and a switch turns it off (WCAG 2.2, 2.1.4). */
export function isTyped({ key, mod, alt }: Shortcut): boolean {
  return key.length === 1 && mod !== true && alt !== true
}

/** The name that is printed on the key. */
export function keyName(key: string, names: KeyNames): string {
  const known: Readonly<Record<string, string>> = names
  return known[key] ?? (key.length === 1 ? key.toUpperCase() : key)
}

/** What to press, in the words of the keyboard: `Ctrl+K`. */
export function shortcutText({ key, mod, shift, alt }: Shortcut, mac: boolean, names: KeyNames): string {
  const held = [...(mod === true ? [mac ? names.Command : names.Control] : []), ...(alt === true ? [names.Alt] : []), ...(shift === true ? [names.Shift] : [])]
  return [...held, keyName(key, names)].join('+')
}

/** The same as Electron spells it for menus (electronjs.org/docs/latest/api/accelerator); one spelling for all languages. */
export function accelerator({ key, mod, shift, alt }: Shortcut): string {
  const held = [...(mod === true ? ['CommandOrControl'] : []), ...(alt === true ? ['Alt'] : []), ...(shift === true ? ['Shift'] : [])]
  return [...held, key.length === 1 ? key.toUpperCase() : key.replace(/^Arrow/, '')].join('+')
}

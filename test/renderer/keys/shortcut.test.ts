// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { commandGroups, commandIds } from '../../../core/commands/command-list.ts'
import { commandTitles } from '../../../core/commands/command-words.ts'
import { accelerator, isTyped, type Shortcut } from '../../../core/commands/shortcut.ts'
import { paletteWords } from '../../../renderer/commands/palette-words.ts'
import { commands, keysOf } from '../../../renderer/commands/registry.ts'
import { keyWords } from '../../../renderer/keys/key-words.ts'
import { listedKeys } from '../../../renderer/keys/listed-keys.ts'
import { ariaShortcut, matches, shortcutText, type Pressed } from '../../../renderer/keys/shortcut.ts'

const press = (key: string, held: Partial<Pressed> = {}): Pressed => ({ key, code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held })

describe('a shortcut', () => {
  it.each<[Shortcut, Pressed, boolean]>([
    [{ key: 'k', mod: true }, press('k', { ctrlKey: true }), true],
    [{ key: 'k', mod: true }, press('K', { ctrlKey: true }), true],
    [{ key: 'k', mod: true }, press('k'), false],
    [{ key: 'k', mod: true }, press('K', { ctrlKey: true, shiftKey: true }), false],
    [{ key: 'k', mod: true }, press('k', { metaKey: true }), false],
    [{ key: 'k', mod: true }, press('k', { ctrlKey: true, metaKey: true }), false],
    // AltGr is Ctrl and Alt at once.
    [{ key: 'e', mod: true }, press('e', { ctrlKey: true, altKey: true }), false],
    [{ key: '?' }, press('?', { shiftKey: true }), true],
    [{ key: '?' }, press('?'), true],
    [{ key: '/' }, press('/', { shiftKey: true }), true],
    [{ key: 'F5' }, press('F5'), true],
    [{ key: 'F5' }, press('F5', { shiftKey: true }), false],
    [{ key: '1', mod: true }, press('&', { ctrlKey: true, code: 'Digit1' }), true],
    [{ key: '1', mod: true }, press('2', { ctrlKey: true, code: 'Digit2' }), false],
  ])('%j and %j', (shortcut, pressed, wanted) => {
    expect(matches(shortcut, pressed, false)).toBe(wanted)
  })

  it('takes Command on a Mac and leaves Ctrl to its text fields', () => {
    expect(matches({ key: 'k', mod: true }, press('k', { metaKey: true }), true)).toBe(true)
    expect(matches({ key: 'k', mod: true }, press('k', { ctrlKey: true }), true)).toBe(false)
  })

  it('is text in a field when it is one character alone', () => {
    expect([{ key: '?' }, { key: '/' }].map(isTyped)).toEqual([true, true])
    expect([{ key: 'F5' }, { key: 'k', mod: true } as const, { key: 'ArrowLeft', alt: true } as const].map(isTyped)).toEqual([false, false, false])
  })

  it('is said as the keys are labeled', () => {
    expect(shortcutText({ key: 'p', mod: true, shift: true }, false)).toBe('Ctrl+Shift+P')
    expect(shortcutText({ key: 'ArrowLeft', alt: true }, true)).toBe('Alt+Left arrow')
    expect(ariaShortcut({ key: 'p', mod: true, shift: true }, false)).toBe('Control+Shift+P')
    expect(ariaShortcut({ key: 'k', mod: true }, true)).toBe('Meta+K')
    expect([accelerator({ key: 'p', mod: true, shift: true }), accelerator({ key: 'ArrowLeft', alt: true }), accelerator({ key: 'F5', shift: true })]).toEqual(['CommandOrControl+Shift+P', 'Alt+Left', 'Shift+F5'])
  })
})

const all = commands.flatMap(({ id, shortcuts }) => shortcuts.map((shortcut) => ({ id, shortcut })))
/** Every way to hold the keys around this one. */
const presses = ({ key }: Shortcut): readonly Pressed[] =>
  Array.from({ length: 16 }, (_, bits) => press(key, { code: `Digit${key}`, ctrlKey: (bits & 1) > 0, metaKey: (bits & 2) > 0, shiftKey: (bits & 4) > 0, altKey: (bits & 8) > 0 }))

describe('the keyboard map', () => {
  it('names every command once', () => {
    const ids = commands.map(({ id }) => id)
    expect(ids).toEqual(commandIds)
    expect(ids.toSorted()).toEqual(Object.keys(commandTitles.en).toSorted())
    expect(new Set(commands.map(({ group }) => group))).toEqual(new Set(commandGroups))
    expect(all.length).toBeGreaterThan(20)
  })

  it.each([false, true])('has no two shortcuts for one press (Mac: %s)', (mac) => {
    for (const { shortcut } of all) {
      for (const pressed of presses(shortcut)) {
        expect(all.filter((each) => matches(each.shortcut, pressed, mac)).map(({ id }) => id).length, JSON.stringify(pressed)).toBeLessThanOrEqual(1)
      }
      expect(all.filter((each) => shortcutText(each.shortcut, mac) === shortcutText(shortcut, mac))).toHaveLength(1)
    }
  })

  it('leaves the keys of Windows, of text fields, of zoom and of screen readers alone', () => {
    const mod = (keys: string): readonly Shortcut[] => [...keys].map((key) => ({ key, mod: true }))
    const reserved: readonly Shortcut[] = [
      // Windows: window menu, close, help of the desktop, context menu.
      { key: 'F4', alt: true }, { key: ' ', alt: true }, { key: 'Tab', alt: true }, { key: 'Escape', mod: true }, { key: 'Escape', mod: true, shift: true }, { key: 'F10' }, { key: 'F10', shift: true },
      // Text and zoom.
      ...mod('acvxzy+-0'), { key: 'z', mod: true, shift: true }, { key: 'v', mod: true, shift: true },
      ...['Tab', 'Enter', 'Escape', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown', 'Insert', 'Delete', ' '].map((key) => ({ key })),
      // The focus ring of the browser and Narrator's own.
      { key: 'F6' }, { key: 'F7' }, { key: 'CapsLock' },
    ]
    for (const taken of reserved) {
      for (const { id, shortcut } of all) {
        const same = shortcut.key === taken.key && shortcut.mod === taken.mod && shortcut.alt === taken.alt && shortcut.shift === taken.shift
        expect(same, `${id} takes ${shortcutText(taken, false)}`).toBe(false)
      }
    }
    // Single letters are how screen readers move through a page, and what people say to a computer: few, and with a switch.
    expect(all.filter(({ shortcut }) => isTyped(shortcut)).map(({ shortcut }) => shortcut.key)).toEqual(['j', 'k', '/', '?'])
  })

  it('is told by tooltips and to assistive technology', () => {
    expect(keysOf('scan-again')).toEqual({ title: 'F5', 'aria-keyshortcuts': 'F5 Control+R' })
    expect(keysOf('add-demo')).toEqual({})
    // A single key may be off.
    expect([keysOf('next-row'), keysOf('keys'), keysOf('search')]).toEqual([{}, { title: 'F1', 'aria-keyshortcuts': 'F1' }, { title: 'Ctrl+F', 'aria-keyshortcuts': 'Control+F' }])
  })

  it('knows the keys of lists and of zoom too', () => {
    expect(listedKeys(false).flatMap(({ keys }) => keys)).toContain('Control 0')
    expect(listedKeys(true).flatMap(({ keys }) => keys)).toContain('Command 0')
  })
})

describe('the words', () => {
  const english = /\b(the|and|is|are|no|of|this|with|device|keyboard)\b/i
  const texts = (table: unknown): readonly string[] =>
    typeof table === 'string' ? [table] : typeof table === 'function' ? texts((table as (value: number) => string)(7)) : Object.values(table as object).flatMap(texts)

  it.each(Object.entries({ commandTitles, paletteWords, keyWords }))('%s are German in German', (_name, { en, de }) => {
    expect(texts(de)).toHaveLength(texts(en).length)
    for (const text of texts(de)) {
      expect(text).not.toBe('')
      expect(text).not.toMatch(english)
    }
  })

  it('give every command a title of its own', () => {
    for (const titles of [commandTitles.en, commandTitles.de]) expect(new Set(Object.values(titles).map(([title]) => title)).size).toBe(commands.length)
  })
})

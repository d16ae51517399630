// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchSingleKeys, type SingleKeys } from '../../../renderer/keys/single-keys.ts'

let watch: SingleKeys
let done: string[]
beforeEach(() => {
  vi.useFakeTimers()
  done = []
  watch = watchSingleKeys(window)
})
afterEach(() => {
  watch.stop()
  vi.useRealTimers()
})

/** A key at a time of the page's clock, asked about as a shortcut when it is a letter. */
function press(key: string, at: number, held: KeyboardEventInit = {}): void {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, ...held })
  Object.defineProperty(event, 'timeStamp', { value: at })
  window.dispatchEvent(event)
  if (/^[a-z]$/.test(key) && held.ctrlKey !== true) watch.whenAlone(event, () => done.push(key))
}
const later = (): void => { vi.advanceTimersByTime(1_000) }

describe('a single key', () => {
  it('counts when nothing else is typed around it', () => {
    press('j', 1_000)
    expect(done).toEqual([])
    later()
    press('k', 1_120)
    later()
    expect(done).toEqual(['j', 'k'])
  })

  it('of a scanner does not count: neither the first character nor one behind it', () => {
    for (const [index, key] of [...'jk7'].entries()) press(key, 1_000 + index * 10)
    press('Enter', 1_040)
    later()
    expect(done).toEqual([])
  })

  it('before Enter of a scanner does not count', () => {
    press('j', 1_000)
    press('Enter', 1_020)
    later()
    expect(done).toEqual([])
  })

  it('is not taken for a scanner by a page that was too busy to hear it in time', () => {
    press('j', 1_000)
    // No timer ran in between.
    press('k', 1_100)
    expect(done).toEqual(['j'])
    later()
    expect(done).toEqual(['j', 'k'])
  })

  it('of a scanner is known to a busy page too, which hears all keys late', () => {
    press('j', 1_000)
    press('1', 1_010)
    later()
    expect(done).toEqual([])
  })

  it('counts right after an arrow, which may be what the one before came to', () => {
    press('j', 1_000)
    later()
    press('ArrowDown', 1_055)
    press('k', 1_070)
    later()
    expect(done).toEqual(['j', 'k'])
  })

  it('counts after a key that is held, and after a shortcut with Ctrl', () => {
    press('k', 900, { ctrlKey: true })
    press('Shift', 930)
    press('j', 940)
    later()
    expect(done).toEqual(['j'])
  })
})

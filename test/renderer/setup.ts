import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// What jsdom lacks and the kit or the page asks for.
if (typeof window !== 'undefined') {
  window.matchMedia ??= (media: string) =>
    ({ media, matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }) as unknown as MediaQueryList
  window.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  }
  Element.prototype.scrollIntoView ??= () => undefined
}

// The whole page in every failure says less than the message alone.
configure({
  // The first lazy page takes a while on a busy machine.
  asyncUtilTimeout: 10_000,
  getElementError: (message) => new Error(message ?? 'Not found'),
})

afterEach(() => {
  cleanup()
  Reflect.deleteProperty(globalThis, 'preflight')
})

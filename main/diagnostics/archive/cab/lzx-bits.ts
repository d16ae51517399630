/** LZX reads 16-bit little-endian words, each from its highest bit on ([MS-PATCH] 2.1). */
export interface LzxBits {
  /** The next bits as a number, at most 16 of them. */
  readonly take: (count: number) => number
  /** The next 16 bits without taking them. */
  readonly look: () => number
  readonly skip: (count: number) => void
  /** Forgets what is left of the current word. */
  readonly alignToWord: () => void
  /** Goes to the bytes of a stored block: at least one bit of padding, up to the next word. */
  readonly alignToBytes: () => void
  readonly bytes: (count: number) => Uint8Array
}

/** The input ends before the content does, or means nothing. Stays inside the LZX reader. */
export class DamagedLzx extends Error {
  override readonly name = 'DamagedLzx'
}

/** Decoders look ahead, so that many zero bytes may be read beyond the end. */
const lookAhead = 4

export function lzxBits(input: Uint8Array): LzxBits {
  let at = 0
  let buffer = 0
  let left = 0
  const fill = (count: number): void => {
    while (left < count) {
      if (at >= input.length + lookAhead) throw new DamagedLzx('The packed data ends too early.')
      const word = (input[at] ?? 0) | ((input[at + 1] ?? 0) << 8)
      at += 2
      buffer |= word << (16 - left)
      left += 16
    }
  }
  const skip = (count: number): void => {
    fill(count)
    buffer <<= count
    left -= count
  }
  return {
    take(count) {
      if (count === 0) return 0
      fill(count)
      const value = buffer >>> (32 - count)
      skip(count)
      return value
    },
    look() {
      fill(16)
      return buffer >>> 16
    },
    skip,
    alignToWord() {
      // A whole word that was only looked at stays.
      const odd = left % 16
      buffer <<= odd
      left -= odd
    },
    alignToBytes() {
      if (left === 0) at += 2
      else if (left > 16) at -= 2
      buffer = 0
      left = 0
    },
    bytes(count) {
      if (at + count > input.length) throw new DamagedLzx('The packed data ends too early.')
      at += count
      return input.subarray(at - count, at)
    },
  }
}

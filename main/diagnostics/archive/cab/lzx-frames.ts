import { DamagedLzx, lzxBits, type LzxBits } from './lzx-bits.ts'
import { readLengths } from './lzx-lengths.ts'
import { lzxTree, type LzxTree } from './lzx-tree.ts'

/** Position slots for windows of 2^15 to 2^21 bytes ([MS-PATCH] 2.4). */
const slotCounts = [30, 32, 34, 36, 38, 42, 50]
const literals = 256
const lengthSymbols = 249
const verbatim = 1
const aligned = 2
const stored = 3

const extraBits = Array.from({ length: 51 }, (_, slot) => (slot < 4 ? 0 : Math.min(17, (slot >> 1) - 1)))
const slotStart = extraBits.reduce<number[]>((starts, bits) => [...starts, (starts.at(-1) ?? 0) + 2 ** bits], [0])

interface Block {
  type: number
  size: number
  left: number
  main: LzxTree
  lengths: LzxTree
  aligned: LzxTree
}

export interface LzxFrame {
  /** A view into the window: valid until the next frame. */
  readonly bytes: Uint8Array
  /** Size for the translation of calls; zero when there is none. */
  readonly callSize: number
}

export interface LzxFrames {
  readonly next: (size: number) => LzxFrame
}

/** Unpacks one frame after the other. Throws `DamagedLzx`; never reads or writes outside its window. */
export function lzxFrames(input: Uint8Array, windowBits: number): LzxFrames {
  const bits = lzxBits(input)
  const window = new Uint8Array(2 ** windowBits)
  const mask = window.length - 1
  const mainLengths = new Uint8Array(literals + 8 * (slotCounts[windowBits - 15] ?? 0))
  const lengthLengths = new Uint8Array(lengthSymbols)
  const block: Block = { type: 0, size: 0, left: 0, main: noTree, lengths: noTree, aligned: noTree }
  const recent = { first: 1, second: 1, third: 1 }
  let position = 0
  let callSize: number | undefined

  const startBlock = (): void => {
    if (block.type === stored && block.size % 2 === 1) bits.bytes(1)
    block.type = bits.take(3)
    block.size = bits.take(16) * 256 + bits.take(8)
    block.left = block.size
    if (block.size === 0) throw new DamagedLzx('A block is empty.')
    if (block.type === stored) {
      bits.alignToBytes()
      const header = Buffer.from(bits.bytes(12))
      recent.first = header.readUInt32LE(0)
      recent.second = header.readUInt32LE(4)
      recent.third = header.readUInt32LE(8)
      return
    }
    if (block.type !== verbatim && block.type !== aligned) throw new DamagedLzx('A block has an unknown type.')
    if (block.type === aligned) block.aligned = lzxTree(Uint8Array.from({ length: 8 }, () => bits.take(3)))
    readLengths(bits, mainLengths, 0, literals)
    readLengths(bits, mainLengths, literals, mainLengths.length)
    block.main = lzxTree(mainLengths)
    readLengths(bits, lengthLengths, 0, lengthSymbols)
    block.lengths = lzxTree(lengthLengths)
  }

  const matchOffset = (slot: number): number => {
    if (slot === 0) return recent.first
    if (slot === 1) {
      ;[recent.first, recent.second] = [recent.second, recent.first]
      return recent.first
    }
    if (slot === 2) {
      ;[recent.first, recent.third] = [recent.third, recent.first]
      return recent.first
    }
    const offset = (slotStart[slot] ?? 0) - 2 + footer(bits, extraBits[slot] ?? 0, block.type === aligned ? block.aligned : undefined)
    recent.third = recent.second
    recent.second = recent.first
    recent.first = offset
    return offset
  }

  /** Unpacks up to `end`; a match may not go beyond it. */
  const unpack = (end: number): void => {
    while (position < end) {
      const symbol = block.main(bits)
      if (symbol < literals) {
        window[position & mask] = symbol
        position += 1
        continue
      }
      const short = symbol & 7
      const length = 2 + (short === 7 ? 7 + block.lengths(bits) : short)
      const offset = matchOffset((symbol - literals) >> 3)
      if (offset === 0 || offset > position || offset > window.length || position + length > end) {
        throw new DamagedLzx('A repetition points outside of the content.')
      }
      for (let index = 0; index < length; index += 1) {
        window[position & mask] = window[(position - offset) & mask] ?? 0
        position += 1
      }
    }
  }

  return {
    next(size) {
      callSize ??= bits.take(1) === 1 ? bits.take(16) * 65_536 + bits.take(16) : 0
      const start = position & mask
      if (start + size > window.length) throw new DamagedLzx('A frame is not where it should be.')
      const end = position + size
      while (position < end) {
        if (block.left === 0) startBlock()
        const run = Math.min(block.left, end - position)
        block.left -= run
        if (block.type === stored) {
          window.set(bits.bytes(run), position & mask)
          position += run
        } else unpack(position + run)
      }
      if (block.type !== stored) bits.alignToWord()
      return { bytes: window.subarray(start, start + size), callSize }
    },
  }
}

/** The low bits of an offset; in aligned blocks the lowest three have a code of their own. */
function footer(bits: LzxBits, extra: number, alignedTree: LzxTree | undefined): number {
  if (alignedTree === undefined || extra < 3) return takeWide(bits, extra)
  return takeWide(bits, extra - 3) * 8 + alignedTree(bits)
}

function takeWide(bits: LzxBits, count: number): number {
  return count <= 16 ? bits.take(count) : bits.take(count - 16) * 65_536 + bits.take(16)
}

function noTree(): number {
  throw new DamagedLzx('A block has no codes.')
}

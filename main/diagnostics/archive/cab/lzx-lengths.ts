import { DamagedLzx, type LzxBits } from './lzx-bits.ts'
import { lzxTree } from './lzx-tree.ts'

const preTreeSymbols = 20

/** Changes the code lengths from `first` to before `last`: each is stored as a difference to the block before. */
export function readLengths(bits: LzxBits, lengths: Uint8Array, first: number, last: number): void {
  const pre = lzxTree(Uint8Array.from({ length: preTreeSymbols }, () => bits.take(4)))
  let at = first
  const repeat = (count: number, length: number): void => {
    if (at + count > last) throw new DamagedLzx('A list of code lengths is too long.')
    lengths.fill(length, at, at + count)
    at += count
  }
  while (at < last) {
    const symbol = pre(bits)
    if (symbol === 17) repeat(bits.take(4) + 4, 0)
    else if (symbol === 18) repeat(bits.take(5) + 20, 0)
    else if (symbol === 19) {
      const count = bits.take(1) + 4
      repeat(count, difference(lengths[at] ?? 0, pre(bits)))
    } else repeat(1, difference(lengths[at] ?? 0, symbol))
  }
}

function difference(before: number, symbol: number): number {
  if (symbol > 16) throw new DamagedLzx('A code length is none.')
  return (before - symbol + 17) % 17
}

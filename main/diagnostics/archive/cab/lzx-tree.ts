import { DamagedLzx, type LzxBits } from './lzx-bits.ts'

/** Decodes the next symbol of a Huffman code. */
export type LzxTree = (bits: LzxBits) => number

const longestCode = 16
/** Codes up to this length are found by one look into a table. */
const quickBits = 9

/** Builds a canonical Huffman code. A code that is used but defines nothing is damage; an empty one is allowed. */
export function lzxTree(lengths: Uint8Array): LzxTree {
  const counts = new Uint16Array(longestCode + 1)
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1
  counts[0] = 0
  const firstCode = new Int32Array(longestCode + 2)
  const firstIndex = new Int32Array(longestCode + 2)
  for (let length = 1; length <= longestCode; length += 1) {
    const count = counts[length] ?? 0
    const next = (firstCode[length] ?? 0) + count
    if (next > 1 << length) throw new DamagedLzx('A code has more symbols than fit.')
    firstCode[length + 1] = next << 1
    firstIndex[length + 1] = (firstIndex[length] ?? 0) + count
  }
  const symbols = new Uint16Array(lengths.length)
  const quick = new Uint16Array(1 << quickBits)
  const taken = firstIndex.slice()
  lengths.forEach((length, symbol) => {
    if (length === 0) return
    const index = taken[length] ?? 0
    taken[length] = index + 1
    symbols[index] = symbol
    if (length > quickBits) return
    const code = (firstCode[length] ?? 0) + index - (firstIndex[length] ?? 0)
    const from = code << (quickBits - length)
    quick.fill((symbol << 4) | length, from, from + (1 << (quickBits - length)))
  })
  return (bits) => {
    const ahead = bits.look()
    const found = quick[ahead >>> (16 - quickBits)] ?? 0
    if (found !== 0) {
      bits.skip(found & 15)
      return found >>> 4
    }
    for (let length = quickBits + 1; length <= longestCode; length += 1) {
      const rank = (ahead >>> (16 - length)) - (firstCode[length] ?? 0)
      if (rank < (counts[length] ?? 0)) {
        if (rank < 0) break
        bits.skip(length)
        return symbols[(firstIndex[length] ?? 0) + rank] ?? 0
      }
    }
    throw new DamagedLzx('The packed data holds a code without a symbol.')
  }
}

/** Bits into 16-bit little-endian words, each from its highest bit on. */
function bitWriter() {
  const bytes: number[] = []
  let word = 0
  let used = 0
  return {
    put(value: number, count: number): void {
      for (let bit = count - 1; bit >= 0; bit -= 1) {
        word = (word << 1) | (Math.floor(value / 2 ** bit) & 1)
        used += 1
        if (used === 16) {
          bytes.push(word & 0xff, word >> 8)
          word = 0
          used = 0
        }
      }
    },
    align(): void {
      while (used !== 0) this.put(0, 1)
    },
    used: () => used,
    raw(data: Iterable<number>): void {
      bytes.push(...data)
    },
    take: (): Buffer => Buffer.from(bytes.splice(0)),
  }
}

type Bits = ReturnType<typeof bitWriter>

const frameSize = 32_768
const mainSymbols = 256 + 8 * 30

/** Complete codes that hold every symbol: some symbols one bit shorter fill what is left over. */
const mainLengths = lengths(mainSymbols, 9)
const lengthLengths = lengths(249, 8)
const preLengths = lengths(20, 5)
const mainCodes = codes(mainLengths)
const lengthCodes = codes(lengthLengths)
const preCodes = codes(preLengths)

const extraBits = Array.from({ length: 30 }, (_, slot) => (slot < 4 ? 0 : (slot >> 1) - 1))
const slotStart = extraBits.reduce<number[]>((starts, bits) => [...starts, (starts.at(-1) ?? 0) + 2 ** bits], [0])

export interface PackedFrame {
  readonly data: Buffer
  readonly size: number
}

/** Packs content as LZX with a window of 2^15: matches and literals, or stored when asked for; one frame each 32 KB. */
export function packLzx(content: Uint8Array, kind: 'verbatim' | 'aligned' | 'stored' = 'verbatim'): readonly PackedFrame[] {
  const bits = bitWriter()
  const frames: PackedFrame[] = []
  bits.put(0, 1)
  let before: { main: Uint8Array; length: Uint8Array } = { main: new Uint8Array(mainSymbols), length: new Uint8Array(249) }
  for (let start = 0; start < content.length; start += frameSize) {
    const end = Math.min(content.length, start + frameSize)
    bits.put({ verbatim: 1, aligned: 2, stored: 3 }[kind], 3)
    bits.put(end - start, 24)
    if (kind === 'stored') {
      if (bits.used() === 0) bits.put(0, 16)
      bits.align()
      bits.raw([1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0])
      bits.raw(content.subarray(start, end))
      if ((end - start) % 2 === 1) bits.raw([0])
    } else {
      if (kind === 'aligned') for (let symbol = 0; symbol < 8; symbol += 1) bits.put(3, 3)
      putLengths(bits, before.main.subarray(0, 256), mainLengths.subarray(0, 256))
      putLengths(bits, before.main.subarray(256), mainLengths.subarray(256))
      putLengths(bits, before.length, lengthLengths)
      before = { main: mainLengths, length: lengthLengths }
      putContent(bits, content, start, end, kind === 'aligned')
      bits.align()
    }
    frames.push({ data: bits.take(), size: end - start })
  }
  return frames
}

function putContent(bits: Bits, content: Uint8Array, start: number, end: number, aligned: boolean): void {
  for (let at = start; at < end; ) {
    const { length, offset } = longestMatch(content, at, end)
    if (length < 3) {
      bits.put(mainCodes[content[at] ?? 0] ?? 0, mainLengths[content[at] ?? 0] ?? 0)
      at += 1
      continue
    }
    const formatted = offset + 2
    const slot = slotStart.findLastIndex((from) => from <= formatted)
    const symbol = 256 + slot * 8 + Math.min(7, length - 2)
    bits.put(mainCodes[symbol] ?? 0, mainLengths[symbol] ?? 0)
    if (length >= 9) bits.put(lengthCodes[length - 9] ?? 0, lengthLengths[length - 9] ?? 0)
    const extra = extraBits[slot] ?? 0
    // Eight symbols of three bits each are their own codes, so aligned and verbatim footers have the same bits.
    if (aligned && extra >= 3) bits.put(Math.floor((formatted - (slotStart[slot] ?? 0)) / 8), extra - 3)
    else bits.put(formatted - (slotStart[slot] ?? 0), extra)
    if (aligned && extra >= 3) bits.put((formatted - (slotStart[slot] ?? 0)) % 8, 3)
    at += length
  }
}

/** Looks at a few distances only: enough to use every kind of symbol. */
function longestMatch(content: Uint8Array, at: number, end: number): { length: number; offset: number } {
  let best = { length: 0, offset: 0 }
  for (const offset of [1, 2, 3, 7, 16, 61, 200, 1_000, 4_099, 20_000, 32_000]) {
    if (offset > at) break
    let length = 0
    while (length < 257 && at + length < end && content[at + length] === content[at + length - offset]) length += 1
    if (length > best.length) best = { length, offset }
  }
  return best
}

function putLengths(bits: Bits, before: Uint8Array, after: Uint8Array): void {
  for (const length of preLengths) bits.put(length, 4)
  after.forEach((length, index) => {
    const symbol = ((before[index] ?? 0) - length + 17) % 17
    bits.put(preCodes[symbol] ?? 0, preLengths[symbol] ?? 0)
  })
}

function lengths(symbols: number, longest: number): Uint8Array {
  const shorter = 2 ** longest - symbols
  return Uint8Array.from({ length: symbols }, (_, symbol) => (symbol < shorter ? longest - 1 : longest))
}

function codes(list: Uint8Array): Uint16Array {
  const result = new Uint16Array(list.length)
  let code = 0
  for (let length = 1; length <= 16; length += 1) {
    list.forEach((each, symbol) => {
      if (each === length) result[symbol] = code++
    })
    code *= 2
  }
  return result
}

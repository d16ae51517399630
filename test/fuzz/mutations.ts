/** A small generator with a seed (mulberry32), so that every run tries the same inputs. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export interface Amounts {
  readonly cuts: number
  readonly flips: number
  readonly noise: number
}

/** A sample cut off (at every byte when it is short), with flipped bits, with a piece repeated or missing, and noise. */
export function* mutationsOf(sample: Uint8Array, seed: number, { cuts, flips, noise }: Amounts): Generator<Buffer> {
  const random = randomFrom(seed)
  const below = (limit: number): number => Math.floor(random() * limit)
  const whole = Buffer.from(sample)
  for (let index = 0; index < Math.min(cuts, whole.length); index += 1) {
    yield whole.subarray(0, whole.length <= cuts ? index : below(whole.length))
  }
  for (let index = 0; index < flips; index += 1) {
    const copy = Buffer.from(whole)
    for (let flip = 0; flip <= below(4); flip += 1) {
      const at = below(copy.length)
      copy[at] = (copy[at] ?? 0) ^ (1 << below(8))
    }
    yield copy
    const [from, to] = [below(whole.length), below(whole.length)].sort((a, b) => a - b) as [number, number]
    yield Buffer.concat([whole.subarray(0, from), whole.subarray(to)])
    yield Buffer.concat([whole.subarray(0, to), whole.subarray(from)])
  }
  for (let index = 0; index < noise; index += 1) {
    const bytes = Buffer.alloc(below(2_000))
    for (let at = 0; at < bytes.length; at += 1) bytes[at] = below(256)
    yield index % 2 === 0 ? bytes : Buffer.concat([whole.subarray(0, Math.min(64, whole.length)), bytes])
  }
}

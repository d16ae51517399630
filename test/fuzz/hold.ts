import { expect } from 'vitest'

export interface Bounds {
  /** Names of the errors that the parser declares; empty when it never throws. */
  readonly errors: readonly string[]
  /** For one input. */
  readonly milliseconds?: number
}

/** One input may not hold on to more than this. Bytes. */
const mostMemory = 600 * 1024 * 1024

/**
 * Feeds every input to a parser and counts them. Fails at the first error that the parser does not declare, at the
 * first input that takes too long, and when memory runs away.
 */
export async function holds(inputs: Iterable<Buffer>, parser: (input: Buffer) => unknown, { errors, milliseconds = 2_000 }: Bounds): Promise<number> {
  const before = process.memoryUsage().rss
  let count = 0
  for (const input of inputs) {
    const started = performance.now()
    try {
      await parser(input)
    } catch (error) {
      if (!(error instanceof Error) || !errors.includes(error.name)) {
        throw new Error(`Input ${String(count)} (${input.subarray(0, 80).toString('latin1')}…) broke the parser.`, { cause: error })
      }
      expect(error.message).toMatch(/\S/)
    }
    const spent = performance.now() - started
    if (spent > milliseconds) throw new Error(`Input ${String(count)} of ${String(input.length)} bytes took ${spent.toFixed(0)} ms.`)
    count += 1
  }
  expect(process.memoryUsage().rss - before).toBeLessThan(mostMemory)
  return count
}

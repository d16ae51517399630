import { createReadStream } from 'node:fs'
import path from 'node:path'
import { BadHashFile } from '../../hash/bad-hash-file.ts'
import { sayHashFile } from '../../hash/file-words.ts'

export interface HashInput {
  /** Shown in messages. */
  readonly label: string
  /** The first bytes, at least 64 KB where there are as many. */
  readonly head: Buffer
  /** All bytes, from the start. Can be read once. */
  readonly chunks: AsyncIterable<Uint8Array>
}

/** Enough for the header and the first rows of a CSV. Bytes. */
const headLength = 64 * 1024

/** Opens a file, or standard input for `-`. Throws `BadHashFile` when it is empty, and what the file system throws. */
export async function openInput(name: string, stdin: AsyncIterable<Uint8Array>): Promise<HashInput> {
  const label = name === '-' ? 'standard input' : path.basename(name)
  const source = (name === '-' ? stdin : (createReadStream(name) as AsyncIterable<Uint8Array>))[Symbol.asyncIterator]()
  const parts: Uint8Array[] = []
  let size = 0
  while (size < headLength) {
    const next = await source.next()
    if (next.done === true) break
    parts.push(next.value)
    size += next.value.byteLength
  }
  if (size === 0) throw new BadHashFile(sayHashFile((w) => w.empty))
  const head = Buffer.concat(parts)
  return { label, head, chunks: fromStart(head, source) }
}

async function* fromStart(head: Uint8Array, source: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head
  for (let next = await source.next(); next.done !== true; next = await source.next()) yield next.value
}

/** Reads all of an input that is one text. Throws `BadHashFile` when it is longer than `most` bytes. */
export async function readAll(input: HashInput, most: number): Promise<Buffer> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of input.chunks) {
    size += part.byteLength
    if (size > most) throw new BadHashFile(sayHashFile((w) => w.noSingleHash(String(most / 1024 / 1024))))
    parts.push(part)
  }
  return Buffer.concat(parts)
}

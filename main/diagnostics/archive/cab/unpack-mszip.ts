import { inflateRawSync } from 'node:zlib'
import type { CabBlock } from './cab-blocks.ts'

/**
 * MSZIP: every block is "CK" and a deflate stream that may point back into the block before
 * ([MS-MCI] 2.1, learn.microsoft.com/openspecs/exchange_server_protocols/ms-mci). Undefined when a block is damaged.
 */
export function unpackMszip(blocks: readonly CabBlock[]): Uint8Array | undefined {
  const parts: Buffer[] = []
  let previous: Buffer | undefined
  for (const { data, size } of blocks) {
    if (data[0] !== 0x43 || data[1] !== 0x4b) return undefined
    const part = inflate(data.subarray(2), size, previous)
    if (part?.length !== size) return undefined
    parts.push(part)
    previous = part
  }
  return Buffer.concat(parts)
}

function inflate(data: Uint8Array, size: number, dictionary: Buffer | undefined): Buffer | undefined {
  const limits = { maxOutputLength: size }
  try {
    return inflateRawSync(data, dictionary === undefined ? limits : { ...limits, dictionary })
  } catch {
    return undefined
  }
}

import type { CabFolder } from './cab-directory.ts'

/** [MS-CAB] 2.4: checksum, packed size, unpacked size. */
const blockHeader = 8
/** Every block unpacks to at most this. Bytes. */
const fullBlock = 32_768

export interface CabBlock {
  readonly data: Uint8Array
  /** Size of its content in bytes. */
  readonly size: number
}

/** Packed blocks up to the one that holds `until`, each with a correct checksum; undefined when one is damaged before. */
export function cabBlocks(cab: Buffer, folder: CabFolder, reserve: number, until: number): readonly CabBlock[] | undefined {
  const blocks: CabBlock[] = []
  let at = folder.start
  let unpacked = 0
  for (let index = 0; index < folder.blocks && unpacked < until; index += 1) {
    const data = at + blockHeader + reserve
    if (data > cab.length) return undefined
    const packedSize = cab.readUInt16LE(at + 4)
    const size = cab.readUInt16LE(at + 6)
    const end = data + packedSize
    // A block of size zero goes on in the next cabinet.
    if (end > cab.length || size === 0 || size > fullBlock) return undefined
    const checksum = cab.readUInt32LE(at)
    if (checksum !== 0 && checksum !== checksumOf(cab, at + 4, data, end)) return undefined
    blocks.push({ data: cab.subarray(data, end), size })
    unpacked += size
    at = end
  }
  return unpacked < until ? undefined : blocks
}

/** [MS-CAB] 3.1: exclusive or over little-endian words; bytes left over at the end count from high to low. */
function checksumOf(cab: Buffer, sizes: number, start: number, end: number): number {
  let sum = 0
  const words = start + ((end - start) & ~3)
  for (let at = start; at < words; at += 4) sum ^= cab.readUInt32LE(at)
  let rest = 0
  for (let at = words; at < end; at += 1) rest = (rest << 8) | cab.readUInt8(at)
  return (sum ^ rest ^ cab.readUInt32LE(sizes)) >>> 0
}

import type { CabBlock } from './cab-blocks.ts'
import { DamagedLzx } from './lzx-bits.ts'
import { lzxFrames } from './lzx-frames.ts'
import { undoCallTranslation } from './lzx-calls.ts'

/** LZX in CAB archives ([MS-PATCH] 2). Undefined when the data is damaged. */
export function unpackLzx(blocks: readonly CabBlock[], windowBits: number): Uint8Array | undefined {
  if (windowBits < 15 || windowBits > 21) return undefined
  const size = blocks.reduce((sum, block) => sum + block.size, 0)
  const content = new Uint8Array(size)
  try {
    const frames = lzxFrames(Buffer.concat(blocks.map((block) => block.data)), windowBits)
    let at = 0
    for (const block of blocks) {
      const { bytes, callSize } = frames.next(block.size)
      content.set(bytes, at)
      if (callSize > 0) undoCallTranslation(content.subarray(at, at + block.size), at, callSize)
      at += block.size
    }
    return content
  } catch (error) {
    if (error instanceof DamagedLzx) return undefined
    throw error
  }
}

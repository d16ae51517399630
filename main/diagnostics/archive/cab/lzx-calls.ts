/** Only the first gigabyte is translated: frame numbers below this, of 32 KB each. */
const translatedBytes = 32_768 * 32_768
/** The last bytes of a frame are left alone. */
const tail = 10

/**
 * Packers turn the relative addresses of x86 calls (E8) into absolute ones, since those repeat; this turns them back,
 * in place ([MS-PATCH] 2.2).
 *
 * @param at where the frame starts in the content
 * @param callSize the size that the packer assumed
 */
export function undoCallTranslation(frame: Uint8Array, at: number, callSize: number): void {
  if (frame.length <= tail || at >= translatedBytes) return
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength)
  for (let index = 0; index < frame.length - tail; index += 1) {
    if (frame[index] !== 0xe8) continue
    const position = at + index
    const address = view.getInt32(index + 1, true)
    if (address >= -position && address < callSize) {
      view.setInt32(index + 1, address >= 0 ? address - position : address + callSize, true)
    }
    index += 4
  }
}

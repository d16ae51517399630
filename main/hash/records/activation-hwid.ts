import { hwidClasses } from './code-names.ts'
import type { RecordReader } from './record-reader.ts'

/** Bytes in front of the instance hashes: two lengths, ten counts, two hashes. */
const headLength = 32

/** Type 37: the hardware id of Windows activation. It changes with drivers and docks, so it identifies nothing. */
export const activationHwid: RecordReader = {
  needs: headLength,
  read(payload, fields) {
    const counts = hwidClasses.map((_, index) => payload.readUInt16LE(8 + 2 * index))
    const hashes = Array.from({ length: Math.floor((payload.length - headLength) / 2) }, (_, index) => hash(payload, headLength + 2 * index))
    const length = payload.readUInt32LE(0)
    const sizesFit = length === payload.readUInt32LE(4) && length === payload.length - 4
    const total = counts.reduce((sum, count) => sum + count, 0)
    fields.activationHwid = {
      wellFormed: sizesFit && hashes.length === total,
      memory: hash(payload, 28),
      bios: hash(payload, 30),
      classes: byClass(counts, hashes),
    }
  },
}

function byClass(counts: readonly number[], hashes: readonly string[]): Record<string, string[]> {
  const classes: Record<string, string[]> = {}
  let start = 0
  hwidClasses.forEach((name, index) => {
    const count = counts[index] ?? 0
    if (count === 0) return
    classes[name] = hashes.slice(start, start + count)
    start += count
  })
  return classes
}

function hash(payload: Buffer, offset: number): string {
  return payload.readUInt16LE(offset).toString(16).padStart(4, '0')
}

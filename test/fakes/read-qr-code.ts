/** Where alignment patterns are, by version: ISO/IEC 18004, annex E. */
const marks: readonly (readonly number[])[] = [[], [6, 18], [6, 22], [6, 26], [6, 30], [6, 34], [6, 22, 38], [6, 24, 42], [6, 26, 46], [6, 28, 50]]

/** Data blocks (count x codewords) by level, as its two bits say it, and version: ISO/IEC 18004, table 9. */
const blocks: Readonly<Record<number, string>> = {
  0b00: '1x16 1x28 1x44 2x32 2x43 4x27 4x31 2x38+2x39 3x36+2x37 4x43+1x44',
  0b11: '1x13 1x22 2x17 2x24 2x15+2x16 4x19 2x14+4x15 4x18+2x19 4x16+4x17 6x19+2x20',
  0b10: '1x9 1x16 2x13 4x9 2x11+2x12 4x15 4x13+1x14 4x14+2x15 4x12+4x13 6x15+2x16',
}

type Matrix = readonly (readonly boolean[])[]

/** Dark modules of an SVG whose path is made of rectangles; a module is one unit wide. */
function matrixOf(svg: string): Matrix {
  const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1])
  const rectangles = [...svg.matchAll(/M(\d+) (\d+)h(\d+)v(\d+)h-\d+z/g)].map((match) => match.slice(1).map(Number))
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [x = 0, y = 0, width = 0, height = 0] of rectangles) {
    for (const row of rows.slice(y, y + height)) row.fill(true, x, x + width)
  }
  return rows
}

const masks: readonly ((row: number, column: number) => boolean)[] = [
  (i, j) => (i + j) % 2 === 0,
  (i) => i % 2 === 0,
  (_, j) => j % 3 === 0,
  (i, j) => (i + j) % 3 === 0,
  (i, j) => (Math.floor(i / 2) + Math.floor(j / 3)) % 2 === 0,
  (i, j) => ((i * j) % 2) + ((i * j) % 3) === 0,
  (i, j) => (((i * j) % 2) + ((i * j) % 3)) % 2 === 0,
  (i, j) => (((i + j) % 2) + ((i * j) % 3)) % 2 === 0,
]

/** Reads an undamaged QR code of version 1 to 10 and level M or better as a phone does, without correcting errors. */
export function readQrCode(svg: string): { readonly text: string; readonly version: number } {
  const matrix = matrixOf(svg)
  const size = matrix.length
  const version = (size - 17) / 4
  const centers = marks[version - 1]
  if (centers === undefined) throw new Error(`version ${String(version)}`)
  const at = (row: number, column: number): boolean => matrix[row]?.[column] ?? false
  const format = [...[0, 1, 2, 3, 4, 5, 7, 8].map((column) => at(8, column)), ...[7, 5, 4, 3, 2, 1, 0].map((row) => at(row, 8))].reduce((bits, bit) => bits * 2 + (bit ? 1 : 0), 0) ^ 0x5412
  const groups = blocks[format >> 13]?.split(' ')[version - 1]?.split('+').map((group) => group.split('x').map(Number))
  if (groups === undefined) throw new Error(`level ${String(format >> 13)}`)
  const mask = masks[(format >> 10) & 7]
  const reserved = (row: number, column: number): boolean =>
    row === 6 || column === 6 || (row < 9 && column < 9) || (row < 9 && column >= size - 8) || (row >= size - 8 && column < 9) ||
    (version >= 7 && ((row < 6 && column >= size - 11) || (column < 6 && row >= size - 11))) ||
    centers.some((y) => centers.some((x) => !isFinder(y, x, size) && Math.abs(row - y) <= 2 && Math.abs(column - x) <= 2))
  const bits: number[] = []
  for (let right = size - 1, up = true; right > 0; right -= 2, up = !up) {
    if (right === 6) right = 5
    for (let step = 0; step < size; step += 1) {
      const row = up ? size - 1 - step : step
      for (const column of [right, right - 1]) if (!reserved(row, column)) bits.push(at(row, column) !== mask?.(row, column) ? 1 : 0)
    }
  }
  return { text: textOf(untangled(bits, groups), version), version }
}

function isFinder(y: number, x: number, size: number): boolean {
  return (y === 6 && x === 6) || (y === 6 && x === size - 7) || (y === size - 7 && x === 6)
}

/** The data codewords in order; they are woven block by block. */
function untangled(bits: readonly number[], groups: readonly (readonly number[])[]): number[] {
  const lengths = groups.flatMap(([count = 0, length = 0]) => Array.from({ length: count }, () => length))
  const words = Array.from({ length: lengths.reduce((sum, length) => sum + length, 0) }, (_, at) => bits.slice(at * 8, at * 8 + 8).reduce((word, bit) => word * 2 + bit, 0))
  const found: number[][] = lengths.map(() => [])
  let next = 0
  for (let position = 0; position < Math.max(...lengths); position += 1) {
    for (const [block, length] of lengths.entries()) if (position < length) found[block]?.push(words[next++] ?? 0)
  }
  return found.flat()
}

const alphanumeric = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'

function textOf(words: readonly number[], version: number): string {
  const bits = words.flatMap((word) => Array.from({ length: 8 }, (_, at) => (word >> (7 - at)) & 1))
  let place = 0
  const take = (count: number): number => bits.slice(place, (place += count)).reduce((value, bit) => value * 2 + bit, 0)
  const bytes: number[] = []
  const add = (text: string): void => { bytes.push(...Buffer.from(text)) }
  for (;;) {
    const mode = bits.length - place < 4 ? 0 : take(4)
    if (mode === 0) return Buffer.from(bytes).toString('utf8')
    const small = version < 10
    if (mode === 4) for (let left = take(small ? 8 : 16); left > 0; left -= 1) bytes.push(take(8))
    else if (mode === 2) {
      let left = take(small ? 9 : 11)
      for (; left > 1; left -= 2) {
        const pair = take(11)
        add(`${alphanumeric[Math.floor(pair / 45)] ?? ''}${alphanumeric[pair % 45] ?? ''}`)
      }
      if (left === 1) add(alphanumeric[take(6)] ?? '')
    } else if (mode === 1) {
      let left = take(small ? 10 : 12)
      for (; left > 2; left -= 3) add(String(take(10)).padStart(3, '0'))
      if (left > 0) add(String(take(left === 2 ? 7 : 4)).padStart(left, '0'))
    } else throw new Error(`mode ${String(mode)}`)
  }
}

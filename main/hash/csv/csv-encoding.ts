export type CsvEncoding = 'ascii' | 'utf-8' | 'ansi' | 'utf-16le' | 'utf-16be'

export interface ByteForm {
  /** `bytes`: one byte or UTF-8; which of them shows when the first cell with other than ASCII comes. */
  readonly order: 'bytes' | 'utf-16le' | 'utf-16be'
  /** Bytes of the byte order mark; 0 without one. */
  readonly markLength: number
}

/** Zeros among the first bytes that give UTF-16 away when it has no mark: three of four characters are ASCII. */
const revealingZeros = 3

/** How the bytes of a file make characters, told from its first bytes. */
export function detectByteForm(head: Uint8Array): ByteForm {
  const [first, second, third] = head
  if (first === 0xff && second === 0xfe) return { order: 'utf-16le', markLength: 2 }
  if (first === 0xfe && second === 0xff) return { order: 'utf-16be', markLength: 2 }
  if (first === 0xef && second === 0xbb && third === 0xbf) return { order: 'bytes', markLength: 3 }
  const zeros = (start: number): number => [0, 2, 4, 6].filter((step) => head[start + step] === 0).length
  if (zeros(1) >= revealingZeros) return { order: 'utf-16le', markLength: 0 }
  if (zeros(0) >= revealingZeros) return { order: 'utf-16be', markLength: 0 }
  return { order: 'bytes', markLength: 0 }
}

/** Control characters that no list has, in a hundred characters, from which a file is no text; a damaged list has a few. Our own number. */
const noTextPercent = 2

/** Whether the first bytes of a file are something else than text: a picture, a program, an encrypted file. */
export function isNoText(head: Uint8Array, { order, markLength }: ByteForm): boolean {
  const bytes = asBuffer(head.subarray(markLength, head.length - ((head.length - markLength) % 2)))
  const text = order === 'bytes' ? bytes.toString('latin1') : wide(bytes, order)
  let controls = 0
  for (let index = 0; index < text.length; index++) if (isControl(text.charCodeAt(index))) controls++
  return controls * 100 > text.length * noTextPercent
}

/** Control characters but tab, line ends, and the end mark of old editors (0x1a). */
function isControl(code: number): boolean {
  return code < 0x20 && !(code >= 0x09 && code <= 0x0d) && code !== 0x1a
}

/**
 * Turns chunks of bytes into text. Bytes stay one character each (Latin-1): separators, quotes and line
 * breaks are ASCII in every encoding that comes as bytes, so cells can be decoded later, one by one.
 */
export async function* textOf(chunks: AsyncIterable<Uint8Array>, form: ByteForm): AsyncGenerator<string> {
  let skip = form.markLength
  let odd: Uint8Array = new Uint8Array(0)
  for await (const chunk of chunks) {
    const bytes = chunk.subarray(Math.min(skip, chunk.length))
    skip -= chunk.length - bytes.length
    if (form.order === 'bytes') {
      yield asBuffer(bytes).toString('latin1')
    } else {
      const all = Buffer.concat([odd, bytes])
      const even = all.length - (all.length % 2)
      odd = all.subarray(even)
      yield wide(all.subarray(0, even), form.order)
    }
  }
  if (odd.length > 0) yield '\ufffd'
}

function wide(bytes: Buffer, order: 'utf-16le' | 'utf-16be'): string {
  return (order === 'utf-16be' ? Buffer.from(bytes).swap16() : bytes).toString('utf16le')
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

export interface CellDecoder {
  readonly decode: (cell: string) => string
  /** What the cells so far turned out to be. */
  readonly encoding: () => CsvEncoding
}

/** Decodes single cells: UTF-8 when a cell is that, otherwise Windows-1252, which is "ANSI" in the West. */
export function cellDecoder(form: ByteForm): CellDecoder {
  const { order } = form
  if (order !== 'bytes') return { decode: (cell) => cell, encoding: () => order }
  let encoding: CsvEncoding = 'ascii'
  const strict = new TextDecoder('utf-8', { fatal: true })
  return {
    decode(cell) {
      if (!/[\x80-\xff]/.test(cell)) return cell
      try {
        const text = strict.decode(Buffer.from(cell, 'latin1'))
        if (encoding === 'ascii') encoding = 'utf-8'
        return text
      } catch {
        encoding = 'ansi'
        return fromWindows1252(cell)
      }
    },
    encoding: () => encoding,
  }
}

/** 0x80 to 0x9f of Windows-1252 (encoding.spec.whatwg.org, index windows-1252); unassigned ones become U+FFFD. */
const windows1252 = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ'

function fromWindows1252(cell: string): string {
  return cell.replace(/[\x80-\x9f]/g, (byte) => windows1252.charAt(byte.charCodeAt(0) - 0x80))
}

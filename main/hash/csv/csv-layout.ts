import type { ByteForm } from './csv-encoding.ts'

export interface CsvLayout {
  readonly separator: ',' | ';' | '\t'
  /** The first line is Excel's `sep=;`. */
  readonly separatorLine: boolean
}

const separators = [',', ';', '\t'] as const

/** Tells the separator from the first line: the one that is there most often, a comma when in doubt. */
export function layoutOf(head: Uint8Array, form: ByteForm): CsvLayout {
  const line = firstLine(head, form)
  const named = separators.find((each) => new RegExp(`^"?sep=${each}"?$`, 'i').test(line))
  if (named !== undefined) return { separator: named, separatorLine: true }
  const counts = separators.map((each) => line.split(each).length)
  const most = Math.max(...counts)
  return { separator: separators[counts.indexOf(most)] ?? ',', separatorLine: false }
}

function firstLine(head: Uint8Array, form: ByteForm): string {
  // Every separator is ASCII, so the bytes without the zeros of UTF-16 tell enough.
  const text = Buffer.from(head.subarray(form.markLength)).toString('latin1').replaceAll('\0', '')
  return text.split(/[\r\n]+/).find((line) => line.trim() !== '')?.trim() ?? ''
}

import { cellDecoder, detectByteForm } from '../../hash/csv/csv-encoding.ts'
import type { CsvRow } from '../../hash/csv/csv-row.ts'
import { readHash, type HashReading } from '../../hash/decode-hash.ts'
import { readCsv, type CsvSummary } from '../../hash/read-csv.ts'
import { evidenceHash } from './evidence-hash.ts'
import { inputKind } from './input-kind.ts'
import { openInput, readAll, type HashInput } from './open-input.ts'

/** Takes what an input holds, in order. */
export interface InputSink {
  readonly single: (label: string, reading: HashReading) => void | Promise<void>
  readonly row: (label: string, row: CsvRow) => void | Promise<void>
  /** After the last row of a list. */
  readonly list: (label: string, summary: CsvSummary) => void | Promise<void>
}

const megabyte = 1024 * 1024

/** An OA3 report is below 20 KB, a wrapped hash below 10 KB. Our own limit. */
const longestText = megabyte

/** The limit of evidence files. */
const longestEvidence = 32 * megabyte

/**
 * Reads one input of any kind. Throws `BadHashFile` or `BadEvidence` when it cannot be used.
 *
 * @param name a file, or `-` for standard input
 */
export async function readInput(name: string, stdin: AsyncIterable<Uint8Array>, sink: InputSink): Promise<void> {
  const input = await openInput(name, stdin)
  const { label } = input
  switch (inputKind(input.head)) {
    case 'text':
      return sink.single(label, readHash(await textOf(input)))
    case 'evidence':
      return sink.single(label, readHash(await evidenceHash(await readAll(input, longestEvidence), label)))
    case 'list':
      return sink.list(label, await readCsv(input.chunks, input.head, (row) => sink.row(label, row)))
  }
}

async function textOf(input: HashInput): Promise<string> {
  const bytes = await readAll(input, longestText)
  const form = detectByteForm(bytes)
  const body = bytes.subarray(form.markLength)
  switch (form.order) {
    case 'bytes':
      return cellDecoder(form).decode(body.toString('latin1'))
    case 'utf-16le':
      return body.toString('utf16le')
    case 'utf-16be':
      return Buffer.from(body.subarray(0, body.length - (body.length % 2))).swap16().toString('utf16le')
  }
}

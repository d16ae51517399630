import { spend, type RecordBudget } from './budget.ts'
import { long, pieceOf, take, units, type Cursor } from './cursor.ts'
import { DamagedLog } from './damaged-log.ts'

/** Parts of binary XML (learn.microsoft.com/openspecs, MS-EVEN6 2.2.12, 2024-04-23). */
export const tokens = {
  end: 0x00,
  open: 0x01,
  closeStart: 0x02,
  closeEmpty: 0x03,
  closeElement: 0x04,
  value: 0x05,
  attribute: 0x06,
  cdata: 0x07,
  character: 0x08,
  entity: 0x09,
  template: 0x0c,
  place: 0x0d,
  optionalPlace: 0x0e,
  fragment: 0x0f,
} as const

/** Set in a token when attributes, or more of them, follow. */
export const moreBit = 0x40

/** The five entities of XML; there are no others in event logs. */
export const entities: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

/** Longest name of an element or attribute. UTF-16 units. */
const longestName = 256

/** A name lies where it was first used in the chunk. */
export function nameAt(cursor: Cursor, budget: RecordBudget): string {
  const offset = long(cursor)
  const header = pieceOf(cursor.chunk, offset, 8)
  const length = cursor.chunk.readUInt16LE(take(header, 8) + 6)
  if (length > longestName) throw new DamagedLog('A name in a record is too long.')
  if (offset === cursor.at) take(cursor, 8 + length * 2 + 2)
  const name = units(pieceOf(cursor.chunk, offset + 8, length * 2), length)
  spend(budget, name)
  return name
}

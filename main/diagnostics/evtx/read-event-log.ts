import { readBinaryXml, type XmlElement } from './binary-xml.ts'
import { logBudget, recordBudget } from './budget.ts'
import { chunksOf } from './chunks.ts'
import { pieceOf } from './cursor.ts'
import { DamagedLog } from './damaged-log.ts'

/**
 * The records of an event log (`.evtx`) as `Event` elements, newest first, read as they are asked for. Throws
 * `DamagedLog` when any part of the log cannot be trusted: a record that is missing could be the one that matters.
 */
export function* eventsOf(bytes: Uint8Array): Generator<XmlElement> {
  const budget = logBudget()
  for (const { bytes: chunk, records } of chunksOf(bytes)) {
    for (const { at, end } of records) {
      const [event, second] = readBinaryXml(pieceOf(chunk, at, end - at), recordBudget(budget))
      if (event?.name !== 'Event' || second !== undefined) throw new DamagedLog('A record is no event.')
      yield event
    }
  }
}

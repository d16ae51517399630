import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { keptEntry } from '../../../core/history/kept-entry.ts'
import { openKeptStore } from '../../../main/history/kept-store.ts'
import { keyedSeal } from '../../../main/history/seal.ts'
import { aReport } from '../../fakes/report.ts'

// A process that keeps reports until it is killed, and says each one that it has kept.
const store = await openKeptStore(process.argv[2] ?? '', keyedSeal(Buffer.alloc(32, 7)))
for (let index = 0; index < 5_000; index += 1) {
  const report = aReport({ 'device.serialNumber': `FBK${String(index)}`, 'device.model': 'x'.repeat(20_000) })
  const id = randomUUID()
  await store.keep({ entry: keptEntry(id, 'evidence', report), report })
  writeSync(1, `${id}\n`)
}

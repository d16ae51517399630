import { describe, expect, it } from 'vitest'
import { duplicateFinder } from '../../../main/hash/find-duplicates.ts'
import { identityOf } from '../../../main/hash/identity.ts'
import { readCsv } from '../../../main/hash/read-csv.ts'
import { sampleHash } from '../../fakes/hash-encoder.ts'

const rowCount = 10_000

/** Rows are made while they are read, 64 KB at a time, as from a file. */
async function* file(): AsyncGenerator<Uint8Array> {
  let pending = 'Device Serial Number,Windows Product ID,Hardware Hash\r\n'
  for (let index = 0; index < rowCount; index += 1) {
    const serial = `FBK${String(index).padStart(6, '0')}`
    pending += `${serial},,${sampleHash({ serial, uuid: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`, macs: [index.toString(16).padStart(12, '0')] })}\r\n`
    if (pending.length > 65_536) {
      yield Buffer.from(pending, 'latin1')
      pending = ''
    }
  }
  yield Buffer.from(pending, 'latin1')
}

describe('10,000 rows', () => {
  it('are read, decoded and searched for duplicates in 15 s and 400 MB', { timeout: 60_000 }, async () => {
    const finder = duplicateFinder<number>()
    let intact = 0
    let duplicates = 0
    let peak = 0
    const start = performance.now()
    const summary = await readCsv(file(), Buffer.from('Device Serial Number,Windows Product ID,Hardware Hash\r\n'), ({ row, reading }) => {
      if (reading?.state === 'intact') intact += 1
      if (finder.add(row, identityOf(reading?.decoded.fields ?? {})) !== null) duplicates += 1
      if (row % 500 === 0) peak = Math.max(peak, process.memoryUsage.rss())
    })
    const seconds = (performance.now() - start) / 1000
    console.info(`${String(rowCount)} rows: ${seconds.toFixed(1)} s, ${String(Math.round(peak / 1024 / 1024))} MB with the test runner`)
    expect([summary.rows, intact, duplicates]).toEqual([rowCount, rowCount, 0])
    expect(seconds).toBeLessThan(15)
    expect(peak).toBeLessThan(400 * 1024 * 1024)
  })
})

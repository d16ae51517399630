import { randomBytes } from 'node:crypto'
import { truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadFiles } from '../../main/cli/load-devices.ts'
import { readBinaryXml } from '../../main/diagnostics/evtx/binary-xml.ts'
import { logBudget, recordBudget } from '../../main/diagnostics/evtx/budget.ts'
import { pieceOf } from '../../main/diagnostics/evtx/cursor.ts'
import { openDiagnostics } from '../../main/diagnostics/open-diagnostics.ts'
import { withTemporaryFolder } from '../../main/platform/files.ts'
import { fakeCab, fakeZip } from '../fakes/archives.ts'
import { fakeEventLog, type FakeEvent } from '../fakes/event-log.ts'
import { holds } from './hold.ts'
import { mutationsOf, randomFrom } from './mutations.ts'

const channel = 'Microsoft-Windows-AAD/Operational'
const at = '2026-11-22T08:59:00Z'
const events: readonly FakeEvent[] = Array.from({ length: 4 }, (_, index) => ({
  id: 1098,
  at: '2026-11-22T08:00:00Z',
  data: index % 2 === 0 ? { Error: '0x80180014', Text: 'AADSTS50126' } : { Text: 'x' },
}))
const log = fakeEventLog(channel, events)
const read = (input: Buffer): unknown => openDiagnostics(input, 'x.evtx', at)

/** A log whose first chunk was changed before its checksums were made, so that the change reaches the record reader. */
const spoiled = (spoil: (chunk: Buffer) => void): Buffer => fakeEventLog(channel, events, { spoil })

const recordsFrom = 512
const recordsTo = fakeEnd(log)

function fakeEnd(bytes: Buffer): number {
  return bytes.readUInt32LE(4_096 + 48)
}

const tried: number[] = []

describe('no event log can hurt Preflight', () => {
  it('mutated', async () => {
    tried.push(await holds(mutationsOf(log, 2, { cuts: 500, flips: 200, noise: 60 }), read, { errors: ['BadEvidence'] }))
  })

  it('with every byte of its records changed under a good checksum', async () => {
    const inputs = function* (): Generator<Buffer> {
      for (let offset = recordsFrom; offset < recordsTo; offset += 1) {
        for (const value of [0x00, 0xff]) yield spoiled((chunk) => { chunk[offset] = value })
      }
    }
    tried.push(await holds(inputs(), read, { errors: ['BadEvidence'] }))
  }, 30_000)

  it('with random records under a good checksum', async () => {
    const random = randomFrom(3)
    const inputs = function* (): Generator<Buffer> {
      for (let index = 0; index < 400; index += 1) {
        yield spoiled((chunk) => {
          for (let change = 0; change < 1 + index / 20; change += 1) chunk[recordsFrom + Math.floor(random() * (recordsTo - recordsFrom))] = Math.floor(random() * 256)
        })
      }
    }
    tried.push(await holds(inputs(), read, { errors: ['BadEvidence'] }))
  }, 30_000)

  it('with random binary XML', async () => {
    const random = randomFrom(4)
    const tokens = [0x00, 0x01, 0x41, 0x02, 0x03, 0x04, 0x05, 0x06, 0x0c, 0x0d, 0x0e, 0x0f, 0x21, 0x81]
    const inputs = function* (): Generator<Buffer> {
      for (let index = 0; index < 20_000; index += 1) {
        const chunk = Buffer.alloc(1_024)
        for (let place = 0; place < chunk.length; place += 1) {
          const pick = random()
          chunk[place] = pick < 0.4 ? (tokens[Math.floor(random() * tokens.length)] ?? 0) : pick < 0.7 ? 0 : Math.floor(random() * 256)
        }
        chunk.set([0x0f, 1, 1, 0, index % 2 === 0 ? 0x0c : 0x41], 0)
        yield chunk
      }
    }
    tried.push(await holds(inputs(), (chunk) => readBinaryXml(pieceOf(chunk, 0, chunk.length), recordBudget(logBudget())), { errors: ['DamagedLog'], milliseconds: 500 }))
  }, 30_000)

  it('of 16 MB in an archive', async () => {
    const chunk = fakeEventLog(channel, events).subarray(4_096)
    const big = Buffer.concat([log.subarray(0, 4_096), ...Array.from({ length: 250 }, () => chunk)])
    big.writeUInt16LE(250, 42)
    for (const pack of [fakeZip, fakeCab]) tried.push(await holds([pack([{ name: 'aad.evtx', content: big }])], (input) => openDiagnostics(input, 'x', at), { errors: ['BadEvidence'], milliseconds: 10_000 }))
  }, 30_000)

  it('of 1 GB is refused before it is read', async () => {
    await withTemporaryFolder(async (folder) => {
      const file = path.join(folder, 'huge.evtx')
      await writeFile(file, log)
      await truncate(file, 1024 ** 3)
      const before = process.memoryUsage().rss
      const started = performance.now()
      const { devices, errors } = await loadFiles([file])
      expect([devices, errors.map(({ en }) => en)]).toEqual([[], ['huge.evtx: larger than 64 MB, so it is no evidence file.']])
      expect(performance.now() - started).toBeLessThan(5_000)
      expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024)
    })
  })

  it.each([fakeZip, fakeCab])('of 17 MB in an archive is left out', async (pack) => {
    const opened = await openDiagnostics(pack([{ name: 'aad.evtx', content: Buffer.concat([log, randomBytes(17 * 1024 * 1024)]) }, { name: 'b/aad.evtx', content: log }]), 'x', at)
    expect([opened?.devices.length, opened?.errors.map(({ en }) => en)]).toEqual([1, ['aad.evtx in x holds more than 16 MB.']])
  })

  it('tries as many inputs as it says', () => {
    const total = tried.reduce((sum, count) => sum + count, 0)
    console.info(`${String(total)} event logs tried`)
    expect(total).toBeGreaterThan(24_000)
  })
})

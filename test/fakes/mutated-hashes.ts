import { encodeBlock, record, sampleRecords, type HashRecord, type SampleDevice } from './hash-encoder.ts'

/** A small generator of the same numbers in every run (xorshift, 32 bits). */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

type Pick = (below: number) => number

/** Devices that share some parts, so that comparing them gives every answer. */
function device(pick: Pick): SampleDevice {
  const one = (): string => String(pick(3))
  return {
    serial: ['FBK1', 'FBK2', 'FBK 3 ', '', 'Default string'][pick(5)] ?? '',
    uuid: `00000000-0000-4000-8000-00000000000${one()}`,
    key: pick(6) === 0 ? null : `key ${one()}`,
    macs: Array.from({ length: pick(3) }, () => `02005E10000${one()}`),
    disks: Array.from({ length: pick(3) }, () => `DISK${one()}.`),
    ...(pick(3) === 0 ? { manufacturer: 'VMware, Inc.', model: 'VMware20,1' } : {}),
    osType: 1 + pick(3),
  }
}

function bytes(pick: Pick, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => pick(256)))
}

function changeRecords(records: HashRecord[], pick: Pick): HashRecord[] {
  const at = pick(records.length)
  const chosen = records[at] ?? record(1)
  const put = (...fresh: HashRecord[]): HashRecord[] => [...records.slice(0, at), ...fresh, ...records.slice(at + 1)]
  switch (pick(9)) {
    case 0: {
      const payload = Buffer.from(chosen.payload)
      for (let step = 0; step <= pick(3); step += 1) payload[pick(payload.length || 1)] = pick(256)
      return put({ ...chosen, payload: payload.subarray(0, chosen.payload.length) })
    }
    case 1:
      return put({ ...chosen, payload: chosen.payload.subarray(0, pick(chosen.payload.length + 1)) })
    case 2:
      return put({ ...chosen, payload: Buffer.concat([chosen.payload, bytes(pick, pick(12))]) })
    case 3:
      return put()
    case 4:
      return put(chosen, { ...chosen, type: pick(45) })
    case 5:
      return [...records].sort(() => pick(3) - 1)
    case 6:
      return put(chosen, record(pick(45), bytes(pick, pick(60))))
    case 7:
      return put(record(pick(2) === 0 ? 35 : 38 + pick(60_000), bytes(pick, pick(30))), chosen)
    default:
      return put({ ...chosen, payload: bytes(pick, chosen.payload.length) })
  }
}

function damageBlock(block: Buffer, pick: Pick): Buffer {
  const copy = Buffer.from(block)
  const end = copy.readUInt16LE(2)
  switch (pick(8)) {
    case 0:
      copy[pick(copy.length)] = pick(256)
      return copy
    case 1:
      copy.writeUInt16LE(pick(pick(2) === 0 ? 65_536 : end + 50), 2)
      return copy
    case 2:
      return copy.subarray(0, pick(copy.length))
    case 3:
      return copy.subarray(0, end + pick(40))
    case 4:
      copy.writeUInt16LE(pick(200), 6)
      return copy
    case 5:
      return Buffer.concat([copy.subarray(0, end + 36 + pick(20)), block])
    case 6:
      return Buffer.concat([copy, Buffer.alloc(pick(9))])
    default:
      copy[end + 36 + pick(30)] = 1
      return copy
  }
}

function damageText(text: string, pick: Pick): string {
  const at = pick(text.length)
  const insert = (piece: string): string => text.slice(0, at) + piece + text.slice(at)
  switch (pick(20)) {
    case 0:
      return text.replace(/.{76}/g, '$&\r\n')
    case 1:
      return ` \ufeff"${text}", `
    case 2:
      return text.replaceAll('+', ' ')
    case 3:
      return text.replace(/.{100}/g, '$& ')
    case 4:
      return text.replaceAll('+', '-').replaceAll('/', '_')
    case 5:
      return encodeURIComponent(text)
    case 6:
      return JSON.stringify(text).replaceAll('/', '\\/')
    case 7:
      return [...text].join('\0')
    case 8:
      return `<x><HardwareHash>\n ${text} </HardwareHash></x>`
    case 9:
      return text.slice(0, pick(text.length))
    case 10:
      return text + 'A'.repeat(pick(6)) + '='.repeat(pick(4))
    case 11:
      return text.replace(/A+$/, '')
    case 12:
      return insert('ABab01+/=-_ %2B\\\u00e9\u{1f600}\u200b\u00a0\t'.charAt(pick(26)) || '\u2028')
    case 13:
      return `TO${text.slice(2)}`
    case 14:
      return ['', ' ', '""', '1E+15', '1.2E+15', '====', 'A', "T0'x", 'T0\u0007'][pick(9)] ?? ''
    case 15:
      return insert('\u2003') + '\u0085\u001c'
    case 16:
      return text.slice(0, at) + text.slice(at + 1)
    case 17:
      return `${text.slice(0, 3000)} ${text.slice(3000)}${'='.repeat(pick(6))}`
    case 18:
      return insert('<hardwarehash>') + '</HARDWAREHASH>'
    default:
      return text + text
  }
}

/** Texts of hashes with records changed, added, reordered and cut, with and without a right checksum, and damaged on their way. */
export function mutatedHashes(count: number, seed = 20_261_123): string[] {
  const pick = numbers(seed)
  return Array.from({ length: count }, () => {
    let records = sampleRecords(device(pick))
    for (let step = 0; step < pick(4); step += 1) records = changeRecords(records, pick)
    let block = encodeBlock(records, { badChecksum: pick(10) === 0 })
    if (pick(4) === 0) block = damageBlock(block, pick)
    const text = block.toString('base64')
    return pick(3) === 0 ? damageText(text, pick) : text
  })
}

import { createHash } from 'node:crypto'

/** What an invented device puts into its hash. Everything else in the block is fixed. */
export interface FakeHashInput {
  readonly serialNumber: string
  readonly manufacturer: string
  readonly model: string
  /** For example `TPM-Version:2.0 -Level:0-Revision:1.59-VendorID:'INTC'-Firmware:39321600.0`; null without a TPM. */
  readonly tpm: string | null
  /** Sixteen SMBIOS UUID bytes. */
  readonly uuid: Uint8Array
  /** Seconds since 2000-01-01 UTC. */
  readonly collectedAt: number
}

const blockBytes = 3_000

/** A synthetic hardware hash: header, typed records, SHA-256 over all of them, zero padding; 4000 characters of Base64. */
export function fakeHardwareHash(input: FakeHashInput): string {
  const key = spread(input.serialNumber, 256)
  const records = [
    record(1, toolRecord(input.collectedAt)),
    record(2, numbers(9, 1, 4, 8, 1, 0)),
    record(3, text('GenuineIntel')),
    ...(input.tpm === null ? [] : [record(13, text(input.tpm)), record(25, key)]),
    record(11, deviceId(input.tpm === null ? null : key, input.serialNumber)),
    record(12, input.uuid),
    record(14, text(input.serialNumber)),
    record(16, text(input.manufacturer)),
    record(17, text(input.model)),
  ]
  const content = Buffer.concat([Buffer.from('OA'), numbers(4 + sum(records.map((each) => each.length))), ...records])
  const trailer = Buffer.concat([Buffer.from('CS'), numbers(36), createHash('sha256').update(content).digest()])
  const block = Buffer.alloc(blockBytes)
  Buffer.concat([content, trailer]).copy(block)
  return block.toString('base64')
}

function record(type: number, payload: Uint8Array): Buffer {
  return Buffer.concat([numbers(type, payload.length + 4), payload])
}

function toolRecord(collectedAt: number): Buffer {
  const time = Buffer.alloc(8)
  time.writeUInt32LE(collectedAt, 0)
  // No offset from UTC, full Windows, x64, tool version 9.
  time.set([0, 2, 9, 9], 4)
  return Buffer.concat([numbers(0, 10, 7171, 26200), numbers(0, 10, 7171, 26200), time])
}

function deviceId(key: Uint8Array | null, seed: string): Buffer {
  const id = key === null ? spread(seed, 32) : createHash('sha256').update(key).digest()
  const head = Buffer.alloc(10)
  head.set([key === null ? 3 : 1, key === null ? 1 : 0, 32, 0, 0, 0], 4)
  return Buffer.concat([head, id])
}

function spread(seed: string, length: number): Buffer {
  const parts = Array.from({ length: Math.ceil(length / 32) }, (_, index) => createHash('sha256').update(`${seed} ${String(index)}`).digest())
  return Buffer.concat(parts).subarray(0, length)
}

function numbers(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2)
  values.forEach((value, index) => bytes.writeUInt16LE(value, index * 2))
  return bytes
}

const text = (value: string): Buffer => Buffer.from(`${value}\0`, 'latin1')
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

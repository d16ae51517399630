import type { DiskIdentity, DiskRecord } from '../record-types.ts'
import { trimText } from '../trim-text.ts'
import { busTypes, codeName, media } from './code-names.ts'
import { append, size64, terminatedText, wideText, type RecordReader } from './record-reader.ts'

/** Code of NVMe in STORAGE_BUS_TYPE. */
const nvme = 17

/** DISPLAYCONFIG_OUTPUT_TECHNOLOGY_INTERNAL and _OTHER of wingdi.h. */
const internalOutput = 0x8000_0000
const otherOutput = 0xffff_ffff

/** Type 6. */
export const disk: RecordReader = {
  needs: 12,
  read(payload, fields) {
    const bus = payload.readUInt16LE(8)
    const seek = payload.readUInt8(10)
    fields.disks = append(fields.disks, {
      capacityGB: size64(payload, 0),
      busType: codeName(busTypes, bus),
      incursSeekPenalty: yesNo(seek),
      trimEnabled: yesNo(payload.readUInt8(11)),
      kind: diskKind(bus, seek),
    })
  },
}

/** 0xFF is "not known", which virtual disks say. */
function yesNo(byte: number): boolean | null {
  return byte === 0 ? false : byte === 1 ? true : null
}

function diskKind(bus: number, seek: number): DiskRecord['kind'] {
  if (bus === nvme || seek === 0) return 'SSD'
  return seek === 1 ? 'HDD' : null
}

/** Type 7. */
export const diskSerial: RecordReader = {
  needs: 0,
  read(payload, fields) {
    fields.diskSerials = append(fields.diskSerials, diskIdentity(terminatedText(payload)))
  },
}

/** Written as `serial|product|vendor`. */
export function diskIdentity(raw: string): DiskIdentity {
  const [serial = '', model = '', vendor = ''] = raw.split('|').map((part) => trimText(part))
  return { raw, serial, model, vendor }
}

/** Type 8. */
export const networkAdapter: RecordReader = {
  needs: 14,
  read(payload, fields) {
    const length = payload.readUInt32LE(10)
    fields.networkAdapters = append(fields.networkAdapters, {
      mac: [...payload.subarray(4, 10)].map((byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join(':'),
      medium: codeName(media, payload.readUInt32LE(0)),
      enumerator: wideText(payload.subarray(14, 14 + length)),
    })
  },
}

/** Type 9; all bits set means that there is no display. */
export const display: RecordReader = {
  needs: 12,
  read(payload, fields) {
    const output = payload.readUInt32LE(8)
    const none = payload.subarray(0, 12).every((byte) => byte === 0xff)
    const found = {
      widthMm: payload.readUInt16LE(0),
      heightMm: payload.readUInt16LE(2),
      resX: payload.readUInt16LE(4),
      resY: payload.readUInt16LE(6),
      internal: output === internalOutput,
      outputTechnology: output === otherOutput ? null : output,
    }
    fields.displays = append(fields.displays, none ? null : found)
  },
}

/** Type 27. */
export const displaySize: RecordReader = {
  needs: 4,
  read(payload, fields) {
    const width = payload.readUInt16LE(0)
    const height = payload.readUInt16LE(2)
    fields.displaySizeCm = width === 0xffff && height === 0xffff ? null : [width, height]
  },
}

/** Type 29. */
export const gpu: RecordReader = {
  needs: 18,
  read(payload, fields) {
    fields.gpus = append(fields.gpus, {
      dedicatedVideoBytes: size64(payload, 0),
      dedicatedSystemBytes: size64(payload, 8),
      removalPolicy: payload.readUInt8(16),
      inLocalMachineContainer: payload.readUInt8(17) !== 0,
    })
  },
}

/** Type 30: `manufacturer|name`; the i-th belongs to the i-th record of type 29. */
export const gpuName: RecordReader = {
  needs: 0,
  read(payload, fields) {
    const text = wideText(payload)
    const bar = text.indexOf('|')
    const parts = bar === -1 ? { manufacturer: text, name: '' } : { manufacturer: text.slice(0, bar), name: text.slice(bar + 1) }
    fields.gpuNames = append(fields.gpuNames, parts)
  },
}

import { sha256 } from '../checksum.ts'
import { architectures, codeName, deviceIdSources, errorCorrections, osTypes, platformRoles } from './code-names.ts'
import { size64, type RecordReader } from './record-reader.ts'

/** Collection times count from here. Milliseconds since 1970. */
const year2000 = Date.UTC(2000, 0, 1)

/** No place on Earth is farther from UTC; older collectors wrote 120 whatever the place. Quarter hours. */
const farthestOffset = 56

/** Type 1: who made the hash, when, in which Windows. */
export const collection: RecordReader = {
  needs: 24,
  read(payload, fields) {
    const offset = payload.readInt8(20)
    const tool = payload.readUInt8(23)
    fields.toolBuild = version(payload, 0)
    fields.osBuild = version(payload, 8)
    const collected = new Date(year2000 + payload.readUInt32LE(16) * 1000)
    fields.collectedUtc = collected.toISOString().replace('.000Z', 'Z')
    fields.utcOffsetQuarterHours = offset
    fields.utcOffsetMinutes = Math.abs(offset) <= farthestOffset ? offset * 15 : null
    fields.osType = codeName(osTypes, payload.readUInt8(21))
    fields.osArchitecture = codeName(architectures, payload.readUInt8(22))
    fields.toolVersion = tool & 0x7f
    fields.toolVersionFlag = (tool & 0x80) !== 0
  },
}

/** Stored as minor, major, revision, build. */
function version(payload: Buffer, offset: number): string {
  const part = (index: number): string => String(payload.readUInt16LE(offset + 2 * index))
  return `${part(1)}.${part(0)}.${part(3)}.${part(2)}`
}

/** Type 2. */
export const processor: RecordReader = {
  needs: 10,
  read(payload, fields) {
    fields.processor = {
      architecture: codeName(architectures, payload.readUInt16LE(0)),
      packages: payload.readUInt16LE(2),
      cores: payload.readUInt16LE(4),
      threads: payload.readUInt16LE(6),
      hyperThreading: payload.readUInt16LE(8) !== 0,
    }
  },
}

/** Type 5. */
export const memory: RecordReader = {
  needs: 21,
  read(payload, fields) {
    fields.memory = {
      totalPhysicalGiB: size64(payload, 0),
      smbiosMaxCapacityGiB: size64(payload, 8),
      smbiosSlots: payload.readUInt16LE(16),
      smbiosArrays: payload.readUInt16LE(18),
      errorCorrection: codeName(errorCorrections, payload.readUInt8(20)),
    }
  },
}

/** Type 10. */
export const enclosure: RecordReader = {
  needs: 5,
  read(payload, fields) {
    const digitizer = payload.readUInt8(3)
    fields.enclosure = {
      chassisType: payload.readUInt8(0),
      powerPlatformRole: codeName(platformRoles, payload.readUInt8(1)),
      opticalDrive: payload.readUInt8(2) !== 0,
      digitizer,
      maxTouchPoints: payload.readUInt8(4),
      integratedTouch: (digitizer & 1) !== 0,
      externalTouch: (digitizer & 2) !== 0,
      integratedPen: (digitizer & 4) !== 0,
      externalPen: (digitizer & 8) !== 0,
    }
  },
}

/** Type 11. */
export const offlineDeviceId: RecordReader = {
  needs: 10,
  read(payload, fields) {
    const length = payload.readUInt32LE(6)
    fields.offlineDeviceId = {
      status: payload.readUInt32LE(0),
      source: codeName(deviceIdSources, payload.readUInt8(4)),
      flag: payload.readUInt8(5),
      id: payload.subarray(10, 10 + length).toString('hex'),
    }
  },
}

/** Type 12. Windows shows the first three parts byte-swapped. */
export const smbiosUuid: RecordReader = {
  needs: 16,
  read(payload, fields) {
    const hex = (start: number, end: number): string => payload.toString('hex', start, end)
    const swapped = (start: number, end: number): string => Buffer.from(payload.subarray(start, end)).reverse().toString('hex')
    fields.smbiosUuid = [swapped(0, 4), swapped(4, 6), swapped(6, 8), hex(8, 10), hex(10, 16)].join('-')
    fields.smbiosUuidRawHex = hex(0, 16)
  },
}

/** Type 25: the bare modulus, big-endian. Only RSA-2048 was ever seen; any length is taken. */
export const endorsementKey: RecordReader = {
  needs: 0,
  read(payload, fields) {
    fields.tpmEkPub = {
      bits: payload.length * 8,
      modulusBase64: payload.toString('base64'),
      sha256: sha256(payload).toString('hex'),
    }
  },
}

/** Type 34: hybrid processors only. */
export const coreClasses: RecordReader = {
  needs: 1,
  read(payload, fields) {
    const count = Math.min(payload.readUInt8(0), Math.floor((payload.length - 1) / 5))
    fields.coreClasses = Array.from({ length: count }, (_, index) => ({
      efficiencyClass: payload.readUInt8(1 + 5 * index),
      cores: payload.readUInt16LE(2 + 5 * index),
      threads: payload.readUInt16LE(4 + 5 * index),
    }))
  },
}

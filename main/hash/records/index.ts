import type { HashFields } from '../decoded-hash.ts'
import { activationHwid } from './activation-hwid.ts'
import * as parts from './part-records.ts'
import { parseTpm } from './parse-tpm.ts'
import { terminatedText, type RecordReader } from './record-reader.ts'
import * as system from './system-records.ts'

type TextField = {
  [K in keyof HashFields]-?: string extends HashFields[K] ? K : never
}[keyof HashFields]

function text(name: TextField): RecordReader {
  return {
    needs: 0,
    read: (payload, fields) => {
      fields[name] = terminatedText(payload)
    },
  }
}

const tpm: RecordReader = {
  needs: 0,
  read: (payload, fields) => {
    fields.tpm = parseTpm(terminatedText(payload))
  },
}

const systemDisk: RecordReader = {
  needs: 0,
  read: (payload, fields) => {
    fields.systemDisk = parts.diskIdentity(terminatedText(payload))
  },
}

/**
 * Every record type whose meaning is known. Type 35 exists on some models and nobody has explained it;
 * 31 to 33 and those above 37 were never seen.
 */
export const recordReaders: ReadonlyMap<number, RecordReader> = new Map([
  [1, system.collection],
  [2, system.processor],
  [3, text('processorManufacturer')],
  [4, text('processorModel')],
  [5, system.memory],
  [6, parts.disk],
  [7, parts.diskSerial],
  [8, parts.networkAdapter],
  [9, parts.display],
  [10, system.enclosure],
  [11, system.offlineDeviceId],
  [12, system.smbiosUuid],
  [13, tpm],
  [14, text('smbiosSystemSerialNumber')],
  [15, text('smbiosFirmwareVendor')],
  [16, text('smbiosSystemManufacturer')],
  [17, text('smbiosSystemProductName')],
  [18, text('smbiosSkuNumber')],
  [19, text('smbiosSystemFamily')],
  [20, text('smbiosBoardManufacturer')],
  [21, text('smbiosBoardProduct')],
  [22, text('smbiosBoardVersion')],
  [23, text('smbiosSystemVersion')],
  [24, text('productKeyId')],
  [25, system.endorsementKey],
  [26, text('productKeyPkPn')],
  [27, parts.displaySize],
  [28, systemDisk],
  [29, parts.gpu],
  [30, parts.gpuName],
  [34, system.coreClasses],
  [36, text('locale')],
  [37, activationHwid],
])

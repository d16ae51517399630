import { known, type Fact } from '../../../core/facts/fact.ts'
import type { HashPart, HashRecords } from '../../../core/facts/device-image.ts'
import type { Facts } from '../../../core/facts/index.ts'
import { readHash } from '../../hash/decode-hash.ts'
import type { HashFields } from '../../hash/decoded-hash.ts'
import { identityOf } from '../../hash/identity.ts'
import { isPlaceholder } from '../../hash/placeholders.ts'
import type { Raw } from '../../probes/raw.ts'
import { mapReading, read, unread, type Reading } from '../../probes/reading.ts'
import { parseSerialNumber } from '../../probes/windows/parse-cim.ts'
import type { Evidence } from '../schema.ts'
import { sourceOf } from '../source.ts'
import { sayProbe } from '../../probes/probe-words.ts'
import { sayForm } from '../../probes/form-words.ts'

/** What the hardware hash says inside. Only its shape becomes facts, never the text nor an identifier from it. */
export function hashFacts(evidence: Evidence): Facts {
  const hash = sourceOf(evidence, 'hash.device-hardware-data', decodeFields)
  const serial = sourceOf(evidence, 'cim.bios', parseSerialNumber).fact((reading) => reading)
  const inHash = hash.fact((fields) => mapReading(fields, (found) => read(identityOf(found).serial)))
  return {
    'device.hashRecords': hash.fact((fields) => mapReading(fields, (found) => read(recordsOf(found)))),
    'device.hashSerialMatches': matches(inHash, serial),
  }
}

/** Longer texts are hostile; a hash has 4000 characters. */
const longestHash = 100_000

function decodeFields(value: Raw): Reading<HashFields> {
  if (typeof value !== 'string') return unread(sayForm((w) => w.hashNoText))
  if (value.trim() === '') return unread(sayForm((w) => w.hashEmpty))
  if (value.length > longestHash) return unread(sayForm((w) => w.hashTooLong))
  const { state, decoded } = readHash(value)
  // What seems to be missing from a cut hash may lie behind the cut.
  return state === 'damaged' || decoded.fields === undefined ? unread(sayProbe((w) => w.hashDamaged)) : read(decoded.fields)
}

function recordsOf(fields: HashFields): HashRecords {
  const { serial, manufacturer, model, uuid, productKeyId } = identityOf(fields)
  const there: { readonly [P in HashPart]: boolean } = {
    disk: fields.diskSerials !== undefined,
    'serial-number': serial !== null,
    manufacturer: manufacturer !== null,
    'product-name': model !== null,
    uuid: uuid !== null,
    'tpm-key': fields.tpmEkPub !== undefined,
    'network-adapter': fields.networkAdapters !== undefined,
    'product-key': productKeyId !== null,
    'os-type': fields.osType !== undefined,
  }
  const parts = Object.keys(there) as HashPart[]
  return { missing: parts.filter((part) => !there[part]), looksVirtual: fields.looksVirtual ?? false }
}

/** Only two real serial numbers can contradict each other; blanks and placeholders are judged elsewhere. */
function matches(inHash: Fact<string | null>, ofFirmware: Fact<string>): Fact<boolean> {
  if (inHash.status === 'unavailable') return inHash
  if (ofFirmware.status === 'unavailable') return ofFirmware
  const blank = inHash.value === null || isPlaceholder(ofFirmware.value)
  const same = blank || inHash.value === ofFirmware.value.trim().toUpperCase()
  return known(same, inHash.source, inHash.observedAt)
}

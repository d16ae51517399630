import type { SecureBootCertificates } from '../../../core/facts/device.ts'
import { known, unavailable, type Fact } from '../../../core/facts/fact.ts'
import type { Facts } from '../../../core/facts/index.ts'
import * as firmware from '../../probes/windows/parse-firmware.ts'
import type { Evidence } from '../schema.ts'
import { absentAs, firstKnown, sourceOf } from '../source.ts'
import { sayEvidence } from '../evidence-words.ts'

/** How the machine starts. */
export function firmwareFacts(evidence: Evidence): Facts {
  const type = firmwareType(evidence)
  return {
    'device.firmwareType': type,
    'device.secureBoot': secureBoot(evidence, type),
    'device.secureBootCertificates': certificates(
      holds(evidence, 'uefi.db', firmware.certificateNames.db),
      holds(evidence, 'uefi.kek', firmware.certificateNames.kek),
    ),
  }
}

function firmwareType(evidence: Evidence): Fact<firmware.FirmwareType> {
  const registry = sourceOf(evidence, 'registry.control', firmware.parseFirmwareType).fact((type) => type)
  const session = sourceOf(evidence, 'session', firmware.parseSessionFirmware).fact((type) => type)
  if (registry.status === 'known' && session.status === 'known' && registry.value !== session.value) {
    return unavailable('unreadable', sayEvidence((w) => w.firmwareTypes))
  }
  return firstKnown(registry, session)
}

/** Without UEFI the key does not exist; with UEFI its absence explains nothing. */
function secureBoot(evidence: Evidence, type: Fact<firmware.FirmwareType>): Fact<'on' | 'off' | 'unsupported'> {
  const bios = type.status === 'known' && type.value === 'bios'
  const absent = bios ? absentAs(evidence, 'registry.secure-boot-state', 'unsupported' as const) : undefined
  return absent ?? sourceOf(evidence, 'registry.secure-boot-state', firmware.parseSecureBootState).fact((state) => state)
}

/** A variable that the firmware does not have holds no certificate. */
function holds(evidence: Evidence, id: string, name: string): Fact<boolean> {
  return absentAs(evidence, id, false) ?? sourceOf(evidence, id, (value) => firmware.parseSignatureDatabase(value, name)).fact((has) => has)
}

/** Both halves, or the obstacle to the first missing one. */
export function certificates(database: Fact<boolean>, keyExchangeKey: Fact<boolean>): Fact<SecureBootCertificates> {
  if (database.status === 'unavailable') return database
  if (keyExchangeKey.status === 'unavailable') return keyExchangeKey
  const value = { database: database.value, keyExchangeKey: keyExchangeKey.value }
  return known(value, `${database.source}; ${keyExchangeKey.source}`, database.observedAt)
}

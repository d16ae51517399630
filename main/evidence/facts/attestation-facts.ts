import type { Fact } from '../../../core/facts/fact.ts'
import type { Facts } from '../../../core/facts/index.ts'
import type { Reading } from '../../probes/reading.ts'
import { parseProcessorName } from '../../probes/windows/parse-cim.ts'
import * as attestation from '../../probes/windows/parse-attestation.ts'
import { parseTpmFirmware, parseVulnerability } from '../../probes/windows/parse-tpm.ts'
import { parseTpmTool } from '../../probes/windows/parse-tpmtool.ts'
import type { Evidence } from '../schema.ts'
import { firstKnown, sourceOf } from '../source.ts'

const itself = <T>(reading: Reading<T>): Reading<T> => reading

/** What attestation stands on: the firmware of the TPM and its certificates. */
export function attestationFacts(evidence: Evidence): Facts {
  const tool = sourceOf(evidence, 'tpmtool', parseTpmTool)
  return {
    'device.processorName': sourceOf(evidence, 'cim.processor', parseProcessorName).fact(itself),
    'device.tpmFirmwareVersion': firstKnown(sourceOf(evidence, 'cim.tpm', parseTpmFirmware).fact(itself), tool.fact((t) => t.firmware)),
    'device.tpmVulnerableFirmware': vulnerable(
      sourceOf(evidence, 'cim.tpm-ready', parseVulnerability).fact(itself),
      tool.fact((t) => t.vulnerable),
    ),
    'device.tpmEkCertificates': storedCertificates(
      sourceOf(evidence, 'tpm.endorsement-key', attestation.parseEndorsementKey).fact(itself),
      sourceOf(evidence, 'registry.ek-certificates', attestation.parseStoredCertificates).fact(itself),
    ),
  }
}

/** One of the two is enough to call the firmware vulnerable. */
function vulnerable(readiness: Fact<boolean>, tool: Fact<boolean>): Fact<boolean> {
  return tool.status === 'known' && tool.value ? tool : firstKnown(readiness, tool)
}

/** The store of Windows proves that a certificate is there; that it holds none yet proves nothing. */
function storedCertificates(inTpm: Fact<number>, inStore: Fact<number>): Fact<number> {
  if (inTpm.status === 'known' && inTpm.value > 0) return inTpm
  return inStore.status === 'known' && inStore.value > 0 ? inStore : inTpm
}

import { unavailable, type Fact } from '../../../core/facts/fact.ts'
import type { Facts } from '../../../core/facts/index.ts'
import { parseCimTpm, parseTpmReadiness } from '../../probes/windows/parse-tpm.ts'
import { parseTpmTool } from '../../probes/windows/parse-tpmtool.ts'
import { archiveItems } from '../../diagnostics/archive-items.ts'
import { parseTpmDescription } from '../../diagnostics/parse-tpm-description.ts'
import type { Evidence } from '../schema.ts'
import { firstKnown, sourceOf } from '../source.ts'
import { sayEvidence } from '../evidence-words.ts'

/** The TPM as `Win32_Tpm` and `tpmtool` describe it. The class is preferred: it needs rights but is typed. */
export function tpmFacts(evidence: Evidence): Facts {
  const tpm = sourceOf(evidence, 'cim.tpm', parseCimTpm)
  const tool = sourceOf(evidence, 'tpmtool', parseTpmTool)
  const readiness = sourceOf(evidence, 'cim.tpm-ready', parseTpmReadiness)
  const described = sourceOf(evidence, archiveItems.tpmDescription, parseTpmDescription)
  const present = presence(evidence, tpm.fact((t) => t.present), tool.fact((t) => t.present))
  if (present.status === 'known' && !present.value) return withoutTpm(present)
  return {
    'device.tpmPresent': present,
    'device.tpmSpecVersion': firstKnown(tpm.fact((t) => t.specVersion), tool.fact((t) => t.version), described.fact((t) => t.specVersion)),
    'device.tpmManufacturer': firstKnown(tpm.fact((t) => t.manufacturer), tool.fact((t) => t.manufacturer), described.fact((t) => t.manufacturer)),
    'device.tpmReady': firstKnown(readiness.fact((r) => r.ready), tool.fact((t) => t.readyForStorage)),
    'device.tpmEnabled': tpm.fact((t) => t.enabled),
    'device.tpmActivated': tpm.fact((t) => t.activated),
    'device.tpmAttestationCapable': tool.fact((t) => t.attestationCapable),
    'device.tpmReducedFunctionality': readiness.fact((r) => r.reducedFunctionality),
  }
}

function presence(evidence: Evidence, listed: Fact<boolean>, printed: Fact<boolean>): Fact<boolean> {
  // Without rights an empty list may be a refusal in disguise.
  const trusted: Fact<boolean> =
    listed.status === 'known' && !listed.value && evidence.collector.elevated !== true
      ? unavailable('needs-elevation', sayEvidence((w) => w.administratorOnly(listed.source)))
      : listed
  if (trusted.status === 'known' && printed.status === 'known' && trusted.value !== printed.value) {
    return unavailable('unreadable', sayEvidence((w) => w.tpmContradiction))
  }
  return firstKnown(trusted, printed)
}

function withoutTpm(present: Fact<boolean>): Facts {
  const none = unavailable('unreadable', sayEvidence((w) => w.noTpmState))
  return {
    'device.tpmPresent': present,
    'device.tpmSpecVersion': none,
    'device.tpmManufacturer': none,
    'device.tpmReady': none,
    'device.tpmEnabled': none,
    'device.tpmActivated': none,
    'device.tpmAttestationCapable': none,
    'device.tpmReducedFunctionality': none,
  }
}

import { defineCheck, levels, type MaybeFacts } from '../../engine/define-check.ts'
import { cannotTell, notApplicable, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { attestedScenarios } from '../../scenarios/index.ts'
import { tigerLakeRepair } from '../../tables/build-floors.ts'
import { attestationErrors, doubtfulTpmMakers, type DoubtfulTpmMaker } from '../../tables/tpm-makers.ts'
import { tpmManufacturerKey } from '../../tables/tpm-certificate-hosts.ts'
import { yesNo } from '../../words/yes-no.ts'
import { words } from './words/tpm-vendor-known-bad.ts'

/** As Intel writes it into the processor name; the generation is Tiger Lake. */
const eleventhGeneration = /\b11th Gen\b/i

/**
 * Makers whose chips failed attestation in the field (learn.microsoft.com/autopilot/known-issues, 2026-09-08). The
 * maker is compared by its text: public tables give wrong numbers for some. Where no page tells good firmware from bad, a
 * maker alone is no fault: millions of its chips work. Then an attestation error that this device has recorded decides.
 */
export default defineCheck({
  id: 'tpm-vendor-known-bad',
  area: 'hardware',
  words,
  docs: 'https://learn.microsoft.com/autopilot/known-issues',
  confidence: 'vendor',
  levels: levels(attestedScenarios, 'recommended'),
  needs: ['device.tpmManufacturer'],
  uses: [
    'device.tpmFirmwareVersion',
    'device.tpmVulnerableFirmware',
    'device.processorName',
    'device.osBuild',
    'device.osRevision',
    'device.mdmFailure',
    'device.deviceEnrollmentFailure',
    'device.espStatus',
  ],
  evaluate({ 'device.tpmManufacturer': text }, { language }, maybe, say): Finding {
    const { yes, no } = yesNo[language]
    const maker = tpmManufacturerKey(text)
    const evidence: Observation[] = [{ fact: 'device.tpmManufacturer', observed: maker }]
    const vulnerable = maybe['device.tpmVulnerableFirmware']
    if (vulnerable.status === 'known' && vulnerable.value) {
      return warn([...evidence, { fact: 'device.tpmVulnerableFirmware', observed: yes, expected: no }], remedy(say.updateFirmware, 'hardware-maker', 'restart'))
    }
    const row = doubtfulTpmMakers.find((each) => each.manufacturer === maker)
    const failing = row?.firmware ?? null
    const recorded = row !== undefined && failing === null ? recordedError(maybe, say) : null
    if (row !== undefined && recorded !== null) {
      evidence.push(failureOf(row, say))
      if (recorded.seen !== null) return warn([...evidence, recorded.seen], remedy(say.updateFirmware, 'hardware-maker', 'restart'))
    }
    const firmware = maybe['device.tpmFirmwareVersion']
    if (row !== undefined && failing !== null && firmware.status === 'known') {
      const bad = isVersion(firmware.value, failing)
      evidence.push({ fact: 'device.tpmFirmwareVersion', observed: firmware.value, ...(bad ? { expected: say.otherThan(failing) } : {}) })
      if (bad) return warn([...evidence, failureOf(row, say)], remedy(say.updateFirmware, 'hardware-maker', 'restart'))
    }
    const old = maker === 'INTC' ? intelOnOldWindows(maybe) : null
    if (old === 'yes') {
      const expected = say.orLater(tigerLakeRepair.update)
      return warn([...evidence, { fact: 'device.processorName', observed: say.elevenOnOldWindows, expected }], remedy(say.updateWindows, 'technician', 'reset'))
    }
    if (old !== null) return cannotTell(old, evidence)
    if (failing !== null && firmware.status === 'unavailable') return cannotTell('device.tpmFirmwareVersion', evidence)
    if (vulnerable.status === 'unavailable') return cannotTell('device.tpmVulnerableFirmware', evidence)
    if (recorded !== null && recorded.unread !== null) return cannotTell(recorded.unread, evidence)
    return maker === 'MSFT' || maker === 'VMW' ? notApplicable(say.virtualElsewhere) : pass(evidence)
  },
})

type Say = (typeof words)['en']

function failureOf({ failure }: DoubtfulTpmMaker, say: Say): Observation {
  return { fact: 'device.tpmManufacturer', label: say.knownFailure, observed: say.failures[failure] }
}

const errorFacts = ['device.mdmFailure', 'device.deviceEnrollmentFailure', 'device.espStatus'] as const

type ErrorFact = (typeof errorFacts)[number]

/** An attestation error that this device has recorded, and the first fact that could still show one. */
function recordedError(maybe: MaybeFacts<ErrorFact>, say: Say): { readonly seen: Observation | null; readonly unread: ErrorFact | null } {
  const enrollment = maybe['device.mdmFailure']
  const own = maybe['device.deviceEnrollmentFailure']
  const page = maybe['device.espStatus']
  const codes: readonly (readonly [ErrorFact, string | null])[] = [
    ...(enrollment.status === 'known' ? [['device.mdmFailure', enrollment.value?.code ?? null] as const] : []),
    ...(own.status === 'known' ? [['device.deviceEnrollmentFailure', own.value?.code ?? null] as const] : []),
    ...(page.status === 'known' ? (page.value.devicePreparation?.steps ?? []).map(({ code }) => ['device.espStatus', code] as const) : []),
  ]
  const found = codes.find(([, code]) => code !== null && attestationErrors.has(code.toLowerCase()))
  return {
    seen: found === undefined ? null : { fact: found[0], label: say.recordedError, observed: found[1] ?? '', expected: say.noError },
    unread: errorFacts.find((id) => maybe[id].status === 'unavailable') ?? null,
  }
}

function isVersion(version: string, prefix: string): boolean {
  return version === prefix || version.startsWith(`${prefix}.`)
}

type Uncertain = 'device.osBuild' | 'device.osRevision' | 'device.processorName'

/** Null: it is not that combination. The name of a fact: it cannot be told without it. */
function intelOnOldWindows(maybe: MaybeFacts<Uncertain>): 'yes' | Uncertain | null {
  const build = maybe['device.osBuild']
  const revision = maybe['device.osRevision']
  const processor = maybe['device.processorName']
  if (build.status === 'known' && build.value !== tigerLakeRepair.build) return null
  if (revision.status === 'known' && build.status === 'known' && revision.value >= tigerLakeRepair.revision) return null
  if (processor.status === 'known' && !eleventhGeneration.test(processor.value)) return null
  if (build.status === 'unavailable') return 'device.osBuild'
  if (revision.status === 'unavailable') return 'device.osRevision'
  return processor.status === 'unavailable' ? 'device.processorName' : 'yes'
}

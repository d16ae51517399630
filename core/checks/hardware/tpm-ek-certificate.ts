import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { attestedScenarios } from '../../scenarios/index.ts'
import { tpmCertificateHosts, tpmManufacturerKey } from '../../tables/tpm-certificate-hosts.ts'
import { discreteTpmMakers } from '../../tables/tpm-makers.ts'
import { hostAnswers } from '../../words/host-answers.ts'
import { words } from './words/tpm-ek-certificate.ts'

/**
 * Attestation starts from the certificate of the endorsement key. Firmware TPMs of Intel, AMD and Qualcomm fetch
 * it from their maker; discrete chips are shipped with it (learn.microsoft.com/autopilot/requirements,
 * 2025-07-08). A device without one whose maker nobody could read has nothing that speaks for it, so it fails.
 */
export default defineCheck({
  id: 'tpm-ek-certificate',
  area: 'hardware',
  words,
  docs: 'https://learn.microsoft.com/autopilot/requirements',
  confidence: 'vendor',
  levels: levels(attestedScenarios, 'required'),
  needs: ['device.tpmEkCertificates'],
  uses: ['device.tpmManufacturer', 'network.endpoints'],
  evaluate({ 'device.tpmEkCertificates': stored }, { language }, maybe, say): Finding {
    const evidence: Observation[] = [{ fact: 'device.tpmEkCertificates', observed: String(stored), expected: say.expectedCertificates }]
    if (stored > 0) return pass(evidence)
    const maker = maybe['device.tpmManufacturer']
    if (maker.status === 'unavailable') return fail(evidence, remedy(say.askMaker, 'hardware-maker', 'restart'))
    const key = tpmManufacturerKey(maker.value)
    evidence.push({ fact: 'device.tpmManufacturer', observed: key })
    if (discreteTpmMakers.includes(key)) return fail(evidence, remedy(say.askMaker, 'hardware-maker', 'restart'))
    const service = tpmCertificateHosts.find((each) => each.manufacturer === key)
    if (service === undefined) return cannotTell('device.tpmManufacturer', evidence)
    const probes = maybe['network.endpoints']
    if (probes.status === 'unavailable') return cannotTell('network.endpoints', evidence)
    const probe = probes.value.find((each) => each.host.toLowerCase() === service.host && each.port === 443)
    const { answered, noConnection, notTried } = hostAnswers[language]
    const row: Observation = {
      fact: 'network.endpoints',
      label: `${service.host}, TCP 443`,
      observed: probe === undefined ? notTried : probe.outcome === 'reachable' ? answered : noConnection,
      expected: answered,
    }
    if (probe === undefined) return cannotTell('network.endpoints', [...evidence, row])
    return probe.outcome === 'reachable' ? pass([...evidence, row]) : fail([...evidence, row], remedy(say.openHost, 'network-admin'))
  },
})

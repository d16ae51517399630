import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { attestedScenarios } from '../../scenarios/index.ts'
import { tpmCertificateHosts, tpmManufacturerKey } from '../../tables/tpm-certificate-hosts.ts'
import { discreteTpmMakers } from '../../tables/tpm-makers.ts'

const openHost: Remedy = {
  summary: 'Let the device reach the certificate service of its TPM maker.',
  steps: [
    'On the firewall and the proxy, allow the host named under "What we saw" on TCP 443, without sign-in and without TLS inspection.',
    'Connect the device to that network and scan again.',
  ],
  role: 'network-admin',
  restart: 'none',
}

const askMaker: Remedy = {
  summary: 'Ask the hardware maker for the endorsement certificate, or plan without attestation.',
  steps: [
    'Install the current firmware of the device and of its TPM, restart and scan again.',
    'When the certificate is still missing, report the model to the hardware maker: it is put into the chip at the factory.',
    'Until then assign a user-driven deployment profile, which needs no attestation.',
  ],
  role: 'hardware-maker',
  restart: 'restart',
}

/**
 * Attestation starts from the certificate of the endorsement key. Firmware TPMs of Intel, AMD and Qualcomm fetch
 * it from their maker; discrete chips are shipped with it (learn.microsoft.com/autopilot/requirements,
 * 2025-07-08). A device without one whose maker nobody could read has nothing that speaks for it, so it fails.
 */
export default defineCheck({
  id: 'tpm-ek-certificate',
  area: 'hardware',
  topic: 'Certificate of the TPM',
  title: { pass: 'Certificate of the TPM is there or can be fetched', fail: 'Certificate of the TPM is missing' },
  why: 'Without the certificate of its endorsement key the TPM cannot prove to Microsoft that it is genuine, and setup stops at "Securing your hardware".',
  docs: 'https://learn.microsoft.com/autopilot/requirements',
  confidence: 'vendor',
  levels: levels(attestedScenarios, 'required'),
  needs: ['device.tpmEkCertificates'],
  uses: ['device.tpmManufacturer', 'network.endpoints'],
  evaluate({ 'device.tpmEkCertificates': stored }, _context, maybe): Finding {
    const evidence: Observation[] = [{ fact: 'device.tpmEkCertificates', observed: String(stored), expected: '1 or more, or a maker that hands it out' }]
    if (stored > 0) return pass(evidence)
    const maker = maybe['device.tpmManufacturer']
    if (maker.status === 'unavailable') return fail(evidence, askMaker)
    const key = tpmManufacturerKey(maker.value)
    evidence.push({ fact: 'device.tpmManufacturer', observed: key })
    if (discreteTpmMakers.includes(key)) return fail(evidence, askMaker)
    const service = tpmCertificateHosts.find((each) => each.manufacturer === key)
    if (service === undefined) return cannotTell('device.tpmManufacturer', evidence)
    const probes = maybe['network.endpoints']
    if (probes.status === 'unavailable') return cannotTell('network.endpoints', evidence)
    const probe = probes.value.find((each) => each.host.toLowerCase() === service.host && each.port === 443)
    const row: Observation = {
      fact: 'network.endpoints',
      label: `${service.host}, TCP 443`,
      observed: probe === undefined ? 'Not tried' : probe.outcome === 'reachable' ? 'Answered' : 'No connection',
      expected: 'Answered',
    }
    if (probe === undefined) return cannotTell('network.endpoints', [...evidence, row])
    return probe.outcome === 'reachable' ? pass([...evidence, row]) : fail([...evidence, row], openHost)
  },
})

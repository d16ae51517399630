import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { attestedScenarios } from '../../scenarios/index.ts'
import { tpmManufacturerKey } from '../../tables/tpm-certificate-hosts.ts'
import { words } from './words/tpm-not-virtual.ts'

/** VMware's virtual TPM; no chip carries this name. */
const virtualManufacturer = 'VMW'

/**
 * Microsoft rules out virtual TPMs where the TPM proves the device
 * (learn.microsoft.com/autopilot/self-deploying, 2024-09-13). The manufacturer MSFT alone decides
 * nothing: Hyper-V writes it, and so does Microsoft Pluton in physical devices.
 */
export default defineCheck({
  id: 'tpm-not-virtual',
  area: 'hardware',
  words,
  docs: 'https://learn.microsoft.com/autopilot/self-deploying',
  confidence: 'vendor',
  levels: levels(attestedScenarios, 'required'),
  needs: [],
  uses: ['device.virtualMachine', 'device.tpmManufacturer'],
  evaluate(_facts, _context, maybe, say): Finding {
    const machine = maybe['device.virtualMachine']
    const maker = maybe['device.tpmManufacturer']
    const evidence: Observation[] = []
    if (machine.status === 'known') {
      evidence.push({ fact: 'device.virtualMachine', observed: say.kinds[machine.value], expected: say.kinds.none })
    }
    const virtualMaker = maker.status === 'known' && tpmManufacturerKey(maker.value) === virtualManufacturer
    if (maker.status === 'known') {
      const observed = tpmManufacturerKey(maker.value)
      evidence.push({ fact: 'device.tpmManufacturer', observed, ...(virtualMaker ? { expected: say.chipMaker } : {}) })
    }
    if (virtualMaker || (machine.status === 'known' && machine.value !== 'none')) return fail(evidence, remedy(say.useHardware, 'technician'))
    if (machine.status === 'unavailable') return cannotTell('device.virtualMachine', evidence)
    if (maker.status === 'unavailable') return cannotTell('device.tpmManufacturer', evidence)
    return pass(evidence)
  },
})

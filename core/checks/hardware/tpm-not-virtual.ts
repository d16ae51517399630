import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import type { VirtualMachineKind } from '../../facts/device.ts'
import { attestedScenarios } from '../../scenarios/index.ts'
import { tpmManufacturerKey } from '../../tables/tpm-certificate-hosts.ts'

const useHardware: Remedy = {
  summary: 'Use physical hardware, or test another scenario on this VM.',
  steps: [
    'Take a physical device with a TPM 2.0 for this scenario.',
    'To go on with the VM, choose a scenario that does not prove the device, such as user-driven.',
    'Assign the deployment profile of that scenario and scan again.',
  ],
  role: 'technician',
  restart: 'none',
}

const kindText: { readonly [K in VirtualMachineKind]: string } = {
  none: 'Physical device',
  'hyper-v': 'Hyper-V VM',
  vmware: 'VMware VM',
  virtualbox: 'VirtualBox VM',
  qemu: 'QEMU VM',
  parallels: 'Parallels VM',
  xen: 'Xen VM',
  'cloud-pc': 'Cloud PC',
  other: 'VM of an unknown kind',
}

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
  topic: 'Physical TPM',
  title: { pass: 'TPM is a physical one', fail: 'TPM is a virtual one' },
  why: 'A virtual TPM cannot prove the device. Setup stops at "Securing your hardware", usually with 0x800705B4.',
  docs: 'https://learn.microsoft.com/autopilot/self-deploying',
  confidence: 'vendor',
  levels: levels(attestedScenarios, 'required'),
  needs: [],
  uses: ['device.virtualMachine', 'device.tpmManufacturer'],
  evaluate(_facts, _context, maybe): Finding {
    const machine = maybe['device.virtualMachine']
    const maker = maybe['device.tpmManufacturer']
    const evidence: Observation[] = []
    if (machine.status === 'known') {
      evidence.push({ fact: 'device.virtualMachine', observed: kindText[machine.value], expected: kindText.none })
    }
    if (maker.status === 'known') {
      evidence.push({ fact: 'device.tpmManufacturer', observed: tpmManufacturerKey(maker.value) })
    }
    if (machine.status === 'known' && machine.value !== 'none') return fail(evidence, useHardware)
    if (maker.status === 'known' && tpmManufacturerKey(maker.value) === virtualManufacturer) {
      return fail(evidence, useHardware)
    }
    if (machine.status === 'unavailable') return cannotTell('device.virtualMachine', evidence)
    if (maker.status === 'unavailable') return cannotTell('device.tpmManufacturer', evidence)
    return pass(evidence)
  },
})

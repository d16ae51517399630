import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import type { HashPart } from '../../facts/device-image.ts'
import { registeredScenarios } from '../../scenarios/index.ts'
import { words } from './words/hash-bios-complete.ts'

/** Without these nobody can recognize the device. */
const always: readonly HashPart[] = ['serial-number', 'manufacturer', 'product-name', 'uuid', 'os-type']

/**
 * What firmware must supply after a repair: learn.microsoft.com/autopilot/autopilot-motherboard-replacement, 2025-08-13.
 * Virtual disks and adapters can be unplugged while Windows runs, so hashes of VMs leave them out; a VM without a
 * TPM is fine where nothing attests it. A product key id exists only where the maker put a key into the firmware.
 */
export default defineCheck({
  id: 'hash-bios-complete',
  area: 'hash',
  words,
  docs: 'https://learn.microsoft.com/autopilot/autopilot-motherboard-replacement',
  confidence: 'vendor',
  levels: levels(registeredScenarios, 'recommended'),
  needs: ['device.hashRecords'],
  uses: ['device.virtualMachine'],
  evaluate({ 'device.hashRecords': records }, { scenario }, maybe, say): Finding {
    const attested = scenario === 'pre-provisioning' || scenario === 'self-deploying'
    const ofHardware: readonly HashPart[] = attested ? ['disk', 'network-adapter'] : ['disk', 'network-adapter', 'tpm-key']
    const wanted = attested ? [...always, 'tpm-key' as const] : always
    const evidence = (missing: readonly HashPart[]): Observation[] => [
      {
        fact: 'device.hashRecords',
        observed: missing.length === 0 ? say.complete : say.missing(missing.map((part) => say.parts[part]).join(', ')),
        expected: say.complete,
      },
    ]
    const machine = maybe['device.virtualMachine']
    const virtual = records.looksVirtual || (machine.status === 'known' && machine.value !== 'none')
    const lost = records.missing.filter((part) => wanted.includes(part) || (!virtual && ofHardware.includes(part)))
    if (lost.some((part) => wanted.includes(part))) return warn(evidence(lost), remedy(say.completeFirmware, 'technician', 'restart'))
    if (lost.length === 0) return pass(evidence([]))
    return machine.status === 'unavailable' ? cannotTell('device.virtualMachine', evidence(lost)) : warn(evidence(lost), remedy(say.completeFirmware, 'technician', 'restart'))
  },
})

import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { commonScenarios } from '../../scenarios/index.ts'
import { hostNotAsked, notHyperV } from './hyper-v-only.ts'
import { words } from './words/hv-clone.ts'

/**
 * The hardware hash is made of serial number, SMBIOS UUID, MAC address, disk and TPM, and a copied VM shares them
 * with its original (learn.microsoft.com/autopilot/autopilot-motherboard-replacement, 2025-08-13). Without an inventory of the host only the
 * records of the tenant can show it.
 */
export default defineCheck({
  id: 'hv-clone',
  area: 'hyper-v',
  words,
  docs: 'https://learn.microsoft.com/autopilot/autopilot-motherboard-replacement',
  confidence: 'inference',
  levels: levels(commonScenarios, 'recommended'),
  overlays: ['hyper-v-vm'],
  needs: ['device.virtualMachine'],
  uses: ['vm.hostInventory', 'vm.duplicates', 'tenant.autopilotRecords'],
  evaluate({ 'device.virtualMachine': machine }, { language }, maybe, say): Finding {
    const other = notHyperV(machine, language)
    if (other !== null) return other
    const evidence: Observation[] = []
    const shared = maybe['vm.duplicates']
    const host = maybe['vm.hostInventory']
    const inventory = host.status === 'known' && host.value
    const compared = inventory && shared.status === 'known'
    if (compared) {
      for (const { identity, others } of shared.value) {
        evidence.push({ fact: 'vm.duplicates', observed: say.shares[identity](others), expected: say.none })
      }
    }
    const records = maybe['tenant.autopilotRecords']
    if (records.status === 'known' && records.value > 1) {
      evidence.push({ fact: 'tenant.autopilotRecords', observed: say.withSerialNumber(records.value), expected: say.oneAtMost })
    }
    if (evidence.length > 0) return warn(evidence, remedy(say.buildAnew, 'technician', 'reset'))
    if (host.status === 'unavailable') return cannotTell('vm.hostInventory')
    if (inventory && !compared) return cannotTell('vm.duplicates')
    if (records.status === 'unavailable') return cannotTell('tenant.autopilotRecords')
    return compared ? pass([{ fact: 'vm.duplicates', observed: say.none, expected: say.none }]) : hostNotAsked(language)
  },
})

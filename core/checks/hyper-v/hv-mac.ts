import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { commonScenarios } from '../../scenarios/index.ts'
import { hostNotAsked, notHyperV } from './hyper-v-only.ts'
import { words } from './words/hv-mac.ts'

/**
 * The MAC address is part of the hardware hash, and another host gives a dynamic one anew. Hyper-V makes every address
 * dynamic unless told otherwise, and on one host it stays, so this only informs.
 */
export default defineCheck({
  id: 'hv-mac',
  area: 'hyper-v',
  words,
  docs: 'https://learn.microsoft.com/autopilot/autopilot-motherboard-replacement',
  confidence: 'inference',
  levels: levels(commonScenarios, 'informational'),
  overlays: ['hyper-v-vm'],
  needs: ['device.virtualMachine', 'vm.hostInventory'],
  uses: ['vm.networkAdapters'],
  evaluate({ 'device.virtualMachine': machine, 'vm.hostInventory': inventory }, { language }, maybe, say): Finding {
    const other = notHyperV(machine, language)
    if (other !== null) return other
    if (!inventory) return hostNotAsked(language)
    const adapters = maybe['vm.networkAdapters']
    if (adapters.status === 'unavailable') return cannotTell('vm.networkAdapters')
    const dynamic = adapters.value.filter((each) => each.dynamicMac).length
    const evidence: Observation[] = [
      { fact: 'vm.networkAdapters', observed: say.dynamic(dynamic, adapters.value.length), expected: '0' },
    ]
    return dynamic > 0 ? warn(evidence, remedy(say.makeStatic, 'technician', 'restart')) : pass(evidence)
  },
})

import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { commonScenarios } from '../../scenarios/index.ts'
import { hostNotAsked, notHyperV } from './hyper-v-only.ts'

const makeStatic: Remedy = {
  summary: 'Give the network adapter a static MAC address before you capture the hardware hash.',
  steps: [
    'Shut the VM down and open its settings in Hyper-V Manager.',
    'Open Network Adapter, Advanced Features and choose Static; the address that stands there may stay.',
    'Start the VM and capture its hardware hash again when the address has changed.',
  ],
  role: 'technician',
  restart: 'restart',
}

/**
 * The MAC address is part of the hardware hash, and another host gives a dynamic one anew. Hyper-V makes every address
 * dynamic unless told otherwise, and on one host it stays, so this only informs.
 */
export default defineCheck({
  id: 'hv-mac',
  area: 'hyper-v',
  topic: 'MAC address of the VM',
  title: { pass: 'MAC address of the VM is static', fail: 'MAC address of the VM is dynamic' },
  why: 'Moved to another host, a VM with a dynamic MAC address gets a new one. The hardware hash then no longer fits the one that was registered.',
  docs: 'https://learn.microsoft.com/autopilot/autopilot-motherboard-replacement',
  confidence: 'inference',
  levels: levels(commonScenarios, 'informational'),
  overlays: ['hyper-v-vm'],
  needs: ['device.virtualMachine', 'vm.hostInventory'],
  uses: ['vm.networkAdapters'],
  evaluate({ 'device.virtualMachine': machine, 'vm.hostInventory': inventory }, _context, maybe): Finding {
    const other = notHyperV(machine)
    if (other !== null) return other
    if (!inventory) return hostNotAsked
    const adapters = maybe['vm.networkAdapters']
    if (adapters.status === 'unavailable') return cannotTell('vm.networkAdapters')
    const dynamic = adapters.value.filter((each) => each.dynamicMac).length
    const evidence: Observation[] = [
      { fact: 'vm.networkAdapters', observed: `${String(dynamic)} of ${String(adapters.value.length)} with a dynamic MAC address`, expected: '0' },
    ]
    return dynamic > 0 ? warn(evidence, makeStatic) : pass(evidence)
  },
})

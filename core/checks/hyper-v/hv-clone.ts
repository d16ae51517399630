import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import type { SharedIdentity } from '../../facts/hyper-v.ts'
import { commonScenarios } from '../../scenarios/index.ts'
import { hostNotAsked, notHyperV } from './hyper-v-only.ts'

const buildAnew: Remedy = {
  summary: 'Replace the copy by a new VM, and capture its hardware hash there.',
  steps: [
    'Keep one of the VMs that share the identity.',
    'Create a new VM in Hyper-V Manager for each of the others; it gets a serial number and a TPM of its own.',
    'Install Windows in the new VM, or attach a disk that was generalized with sysprep and never enrolled.',
    'Capture the hardware hash in the new VM, import it and scan again.',
    'Delete the records of the old copies from Windows Autopilot, Intune and Entra.',
  ],
  role: 'technician',
  restart: 'reset',
}

const identityText: { readonly [K in SharedIdentity['identity']]: string } = {
  'serial-number': 'the serial number',
  'smbios-uuid': 'the SMBIOS UUID',
  'mac-address': 'a MAC address',
}

/**
 * The hardware hash is made of serial number, SMBIOS UUID, MAC address, disk and TPM, and a copied VM shares them
 * with its original (learn.microsoft.com/autopilot/autopilot-motherboard-replacement, 2025-08-13). Without an inventory of the host only the
 * records of the tenant can show it.
 */
export default defineCheck({
  id: 'hv-clone',
  area: 'hyper-v',
  topic: 'Identity of the VM',
  title: { pass: 'VM has an identity of its own', fail: 'VM shares its identity with another one' },
  why: 'Copied VMs look like one device to Windows Autopilot: the second import is refused, or two VMs take each other\'s profile and device object.',
  docs: 'https://learn.microsoft.com/autopilot/autopilot-motherboard-replacement',
  confidence: 'inference',
  levels: levels(commonScenarios, 'recommended'),
  overlays: ['hyper-v-vm'],
  needs: ['device.virtualMachine', 'vm.hostInventory'],
  uses: ['vm.duplicates', 'tenant.autopilotRecords'],
  evaluate({ 'device.virtualMachine': machine, 'vm.hostInventory': inventory }, _context, maybe): Finding {
    const other = notHyperV(machine)
    if (other !== null) return other
    const evidence: Observation[] = []
    const shared = maybe['vm.duplicates']
    const compared = inventory && shared.status === 'known'
    if (compared && shared.value.length > 0) evidence.push(...shared.value.map(sharing))
    const records = maybe['tenant.autopilotRecords']
    if (records.status === 'known' && records.value > 1) {
      evidence.push({ fact: 'tenant.autopilotRecords', observed: `${String(records.value)} with this serial number`, expected: '1 at most' })
    }
    if (evidence.length > 0) return warn(evidence, buildAnew)
    if (inventory && !compared) return cannotTell('vm.duplicates')
    if (records.status === 'unavailable') return cannotTell('tenant.autopilotRecords')
    return compared ? pass([{ fact: 'vm.duplicates', observed: 'None', expected: 'None' }]) : hostNotAsked
  },
})

function sharing({ identity, others }: SharedIdentity): Observation {
  const who = others === 1 ? '1 other' : `${String(others)} others`
  return { fact: 'vm.duplicates', observed: `Shares ${identityText[identity]} with ${who}`, expected: 'None' }
}

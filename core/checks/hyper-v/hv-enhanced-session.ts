import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, notApplicable, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { hostNotAsked, notHyperV } from './hyper-v-only.ts'

const useBasic: Remedy = {
  summary: 'Connect to the VM with a basic session while you test sign-in.',
  steps: [
    'In Virtual Machine Connection, open the View menu and clear Enhanced session.',
    'To turn it off for all VMs, open Hyper-V Settings on the host and clear Use enhanced session mode under User.',
    'Connect to the VM again and sign in.',
  ],
  role: 'technician',
  restart: 'none',
}

/**
 * An enhanced session is a remote session (learn.microsoft.com/entra/identity/authentication/howto-authentication-passwordless-security-key-windows,
 * 2025-03-04): Windows Hello is not set up in one, and a security key reaches the VM only where it is redirected.
 */
export default defineCheck({
  id: 'hv-enhanced-session',
  area: 'hyper-v',
  topic: 'Enhanced session mode',
  title: { pass: 'Host uses basic sessions', fail: 'Host allows enhanced sessions' },
  why: 'To Windows an enhanced session is a remote one: Windows Hello is not offered after sign-in, and a security key may not be seen, so the test fails for a reason that no real device has.',
  docs: 'https://learn.microsoft.com/entra/identity/authentication/howto-authentication-passwordless-security-key-windows',
  confidence: 'vendor',
  levels: levels(userScenarios, 'recommended'),
  overlays: ['hyper-v-vm'],
  needs: ['device.virtualMachine', 'vm.hostInventory'],
  uses: ['vm.enhancedSession'],
  evaluate({ 'device.virtualMachine': machine, 'vm.hostInventory': inventory }, { overlays }, maybe): Finding {
    const other = notHyperV(machine)
    if (other !== null) return other
    if (!overlays.includes('tap') && !overlays.includes('fido2')) {
      return notApplicable('It concerns tests with a Temporary Access Pass or a security key.')
    }
    if (!inventory) return hostNotAsked
    const mode = maybe['vm.enhancedSession']
    if (mode.status === 'unavailable') return cannotTell('vm.enhancedSession')
    const evidence: Observation[] = [{ fact: 'vm.enhancedSession', observed: mode.value ? 'Allowed' : 'Off', expected: 'Off' }]
    return mode.value ? warn(evidence, useBasic) : pass(evidence)
  },
})

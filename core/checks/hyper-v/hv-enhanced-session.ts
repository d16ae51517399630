import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, notApplicable, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { hostNotAsked, notHyperV } from './hyper-v-only.ts'
import { words } from './words/hv-enhanced-session.ts'

/**
 * An enhanced session is a remote session (learn.microsoft.com/entra/identity/authentication/howto-authentication-passwordless-security-key-windows,
 * 2025-03-04): Windows Hello is not set up in one, and a security key reaches the VM only where it is redirected.
 */
export default defineCheck({
  id: 'hv-enhanced-session',
  area: 'hyper-v',
  words,
  docs: 'https://learn.microsoft.com/entra/identity/authentication/howto-authentication-passwordless-security-key-windows',
  confidence: 'vendor',
  levels: levels(userScenarios, 'recommended'),
  overlays: ['hyper-v-vm'],
  needs: ['device.virtualMachine', 'vm.hostInventory'],
  uses: ['vm.enhancedSession'],
  evaluate({ 'device.virtualMachine': machine, 'vm.hostInventory': inventory }, { overlays, language }, maybe, say): Finding {
    const other = notHyperV(machine, language)
    if (other !== null) return other
    if (!overlays.includes('tap') && !overlays.includes('fido2')) {
      return notApplicable(say.noPassOrKey)
    }
    if (!inventory) return hostNotAsked(language)
    const mode = maybe['vm.enhancedSession']
    if (mode.status === 'unavailable') return cannotTell('vm.enhancedSession')
    const evidence: Observation[] = [{ fact: 'vm.enhancedSession', observed: mode.value ? say.allowed : say.off, expected: say.off }]
    return mode.value ? warn(evidence, remedy(say.useBasic, 'technician')) : pass(evidence)
  },
})

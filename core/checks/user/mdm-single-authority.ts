import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { words } from './words/mdm-single-authority.ts'

const authorities = {
  intune: 'Microsoft Intune',
  sccm: 'Configuration Manager',
  office365: 'Basic Mobility and Security',
  unknown: 'Not set',
} as const

/** Two applications that both claim the user leave Windows without an address to enroll at: 0xC1036501. */
export default defineCheck({
  id: 'mdm-single-authority',
  area: 'user',
  words,
  docs: 'https://learn.microsoft.com/autopilot/troubleshooting-faq',
  confidence: 'vendor',
  levels: levels(userScenarios, 'required'),
  needs: [],
  uses: ['tenant.otherMdmApps', 'tenant.mdmUserScope', 'tenant.mdmAuthority'],
  evaluate(_facts, _context, maybe, say): Finding {
    const others = maybe['tenant.otherMdmApps']
    const scope = maybe['tenant.mdmUserScope']
    const authority = maybe['tenant.mdmAuthority']
    const seen: Observation[] = []
    if (others.status === 'known') {
      seen.push({ fact: 'tenant.otherMdmApps', observed: others.value.length === 0 ? 'None' : others.value.join(', '), expected: 'None' })
      const inIntune = scope.status === 'known' && scope.value.includesUser
      if (scope.status === 'known' && others.value.length > 0) {
        seen.push({ fact: 'tenant.mdmUserScope', label: 'User is in the scope of Microsoft Intune', observed: inIntune ? 'Yes' : 'No' })
      }
      if (others.value.length + (inIntune ? 1 : 0) > 1) return fail(seen, remedy(say.oneApp, 'identity-admin'))
    }
    if (authority.status === 'known') {
      seen.push({ fact: 'tenant.mdmAuthority', observed: authorities[authority.value], expected: authorities.intune })
      if (authority.value !== 'intune') return warn(seen, remedy(say.setAuthority, 'intune-admin'))
    }
    if (others.status === 'unavailable') return cannotTell('tenant.otherMdmApps', seen)
    if (others.value.length > 0 && scope.status === 'unavailable') return cannotTell('tenant.mdmUserScope', seen)
    return authority.status === 'unavailable' ? cannotTell('tenant.mdmAuthority', seen) : pass(seen)
  },
})

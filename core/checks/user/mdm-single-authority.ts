import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { yesNo } from '../../words/yes-no.ts'
import { words } from './words/mdm-single-authority.ts'

/** Scopes of MDM applications hold for users, so self-deploying, which has none, has no part in this. Two applications that both claim the user leave Windows without an address to enroll at: 0xC1036501. */
export default defineCheck({
  id: 'mdm-single-authority',
  area: 'user',
  words,
  docs: 'https://learn.microsoft.com/autopilot/troubleshooting-faq',
  confidence: 'vendor',
  levels: levels(userScenarios, 'required'),
  needs: [],
  uses: ['tenant.otherMdmApps', 'tenant.mdmUserScope', 'tenant.mdmAuthority'],
  evaluate(_facts, { language }, maybe, say): Finding {
    const others = maybe['tenant.otherMdmApps']
    const scope = maybe['tenant.mdmUserScope']
    const authority = maybe['tenant.mdmAuthority']
    const seen: Observation[] = []
    if (others.status === 'known') {
      seen.push({ fact: 'tenant.otherMdmApps', observed: others.value.length === 0 ? say.none : others.value.join(', '), expected: say.none })
      const inIntune = scope.status === 'known' && scope.value.includesUser
      if (scope.status === 'known' && others.value.length > 0) {
        seen.push({ fact: 'tenant.mdmUserScope', label: say.inIntuneScope, observed: inIntune ? yesNo[language].yes : yesNo[language].no })
      }
      if (others.value.length + (inIntune ? 1 : 0) > 1) return fail(seen, remedy(say.oneApp, 'identity-admin'))
    }
    if (authority.status === 'known') {
      seen.push({ fact: 'tenant.mdmAuthority', observed: say.authorities[authority.value], expected: say.authorities.intune })
      if (authority.value !== 'intune') return warn(seen, remedy(say.setAuthority, 'intune-admin'))
    }
    if (others.status === 'unavailable') return cannotTell('tenant.otherMdmApps', seen)
    if (others.value.length > 0 && scope.status === 'unavailable') return cannotTell('tenant.mdmUserScope', seen)
    return authority.status === 'unavailable' ? cannotTell('tenant.mdmAuthority', seen) : pass(seen)
  },
})

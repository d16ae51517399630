import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'

const oneApp: Remedy = {
  summary: 'Leave one MDM application in whose scope the user is.',
  steps: [
    'Open Mobility (MDM and WIP) in the Entra admin center.',
    'Decide which application manages the devices of this user.',
    'Set the MDM user scope of the others to None, or to groups without the user.',
    'Wait a few minutes and scan again.',
  ],
  role: 'identity-admin',
  restart: 'none',
}

const setAuthority: Remedy = {
  summary: 'Make Microsoft Intune the MDM authority of the tenant.',
  steps: [
    'Open Tenant administration, Tenant status in the Intune admin center and look up the MDM authority.',
    'Set it to Intune where the admin center offers it.',
    'Scan again.',
  ],
  role: 'intune-admin',
  restart: 'none',
}

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
  topic: 'MDM applications',
  title: { pass: 'One service manages the devices of the user', fail: 'It is not clear who manages the devices of the user' },
  why: 'When several MDM applications hold the same user, Windows cannot tell where to enroll and setup stops with 0xC1036501.',
  docs: 'https://learn.microsoft.com/autopilot/troubleshooting-faq',
  confidence: 'vendor',
  levels: levels(userScenarios, 'required'),
  needs: [],
  uses: ['tenant.otherMdmApps', 'tenant.mdmUserScope', 'tenant.mdmAuthority'],
  evaluate(_facts, _context, maybe): Finding {
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
      if (others.value.length + (inIntune ? 1 : 0) > 1) return fail(seen, oneApp)
    }
    if (authority.status === 'known') {
      seen.push({ fact: 'tenant.mdmAuthority', observed: authorities[authority.value], expected: authorities.intune })
      if (authority.value !== 'intune') return warn(seen, setAuthority)
    }
    if (others.status === 'unavailable') return cannotTell('tenant.otherMdmApps', seen)
    if (others.value.length > 0 && scope.status === 'unavailable') return cannotTell('tenant.mdmUserScope', seen)
    return authority.status === 'unavailable' ? cannotTell('tenant.mdmAuthority', seen) : pass(seen)
  },
})

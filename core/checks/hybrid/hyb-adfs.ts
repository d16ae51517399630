import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, type Finding, type Observation } from '../../engine/finding.ts'

/** learn.microsoft.com/autopilot/windows-autopilot-hybrid, 2025-05-29. */
export default defineCheck({
  id: 'hyb-adfs',
  area: 'hybrid',
  topic: 'AD FS for hybrid join',
  title: { pass: 'AD FS is optional for hybrid join', fail: 'AD FS is not set up for hybrid join' },
  why: 'With AD FS the device is registered in Microsoft Entra ID at once; without it setup waits for Microsoft Entra Connect to synchronize the device. A federated tenant without passwords has to let users sign in with prompt=login.',
  docs: 'https://learn.microsoft.com/autopilot/windows-autopilot-hybrid',
  confidence: 'vendor',
  levels: levels(['user-driven-hybrid'], 'informational'),
  needs: ['tenant.profileJoinType'],
  uses: ['user.domainType'],
  evaluate({ 'tenant.profileJoinType': join }, _context, maybe): Finding {
    const domain = maybe['user.domainType']
    const evidence: Observation[] = [{ fact: 'tenant.profileJoinType', observed: join === 'hybrid' ? 'Microsoft Entra hybrid join' : 'Microsoft Entra join' }]
    if (domain.status === 'known') evidence.push({ fact: 'user.domainType', observed: domain.value === 'federated' ? 'Federated' : 'Managed' })
    return pass(evidence)
  },
})

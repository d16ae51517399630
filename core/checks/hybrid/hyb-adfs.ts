import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, type Finding, type Observation } from '../../engine/finding.ts'
import { words } from './words/hyb-adfs.ts'

/** learn.microsoft.com/autopilot/windows-autopilot-hybrid, 2025-05-29. */
export default defineCheck({
  id: 'hyb-adfs',
  area: 'hybrid',
  words,
  docs: 'https://learn.microsoft.com/autopilot/windows-autopilot-hybrid',
  confidence: 'vendor',
  levels: levels(['user-driven-hybrid'], 'informational'),
  needs: ['tenant.profileJoinType'],
  uses: ['user.domainType'],
  evaluate({ 'tenant.profileJoinType': join }, _context, maybe, say): Finding {
    const domain = maybe['user.domainType']
    const evidence: Observation[] = [{ fact: 'tenant.profileJoinType', observed: say.joins[join] }]
    if (domain.status === 'known') evidence.push({ fact: 'user.domainType', observed: domain.value === 'federated' ? say.federated : say.managed })
    return pass(evidence)
  },
})

import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, type Finding } from '../../engine/finding.ts'

/** learn.microsoft.com/autopilot/user-driven, 2025-06-13. */
export default defineCheck({
  id: 'hyb-recommendation',
  area: 'hybrid',
  topic: 'Hybrid join for new devices',
  title: { pass: 'Microsoft advises Entra join for new devices', fail: 'Hybrid join is not advised for new devices' },
  why: 'Hybrid join needs a connector, a domain controller within reach and a synchronized device object, each of which can stop setup. Microsoft recommends Microsoft Entra join for new devices.',
  docs: 'https://learn.microsoft.com/autopilot/user-driven',
  confidence: 'vendor',
  levels: levels(['user-driven-hybrid'], 'informational'),
  needs: ['tenant.profileJoinType'],
  evaluate({ 'tenant.profileJoinType': join }): Finding {
    return pass([{ fact: 'tenant.profileJoinType', observed: join === 'hybrid' ? 'Microsoft Entra hybrid join' : 'Microsoft Entra join' }])
  },
})

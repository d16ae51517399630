import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, type Finding } from '../../engine/finding.ts'
import { words } from './words/hyb-recommendation.ts'

/** learn.microsoft.com/autopilot/user-driven, 2025-06-13. */
export default defineCheck({
  id: 'hyb-recommendation',
  area: 'hybrid',
  words,
  docs: 'https://learn.microsoft.com/autopilot/user-driven',
  confidence: 'vendor',
  levels: levels(['user-driven-hybrid'], 'informational'),
  needs: ['tenant.profileJoinType'],
  evaluate({ 'tenant.profileJoinType': join }, _context, _maybe, say): Finding {
    return pass([{ fact: 'tenant.profileJoinType', observed: say.joins[join] }])
  },
})

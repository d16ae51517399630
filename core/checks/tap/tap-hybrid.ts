import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { passWithRecord, withoutRecord } from '../registration/record.ts'
import { joinsHybrid } from './join-type.ts'
import { passWords } from './words/pass.ts'
import { words } from './words/tap-hybrid.ts'

/** Self-deploying and device preparation know no hybrid join, so the question does not arise there. */
export default defineCheck({
  id: 'tap-hybrid',
  area: 'tap',
  words,
  docs: 'https://learn.microsoft.com/entra/identity/authentication/howto-authentication-temporary-access-pass',
  confidence: 'vendor',
  levels: levels(['user-driven', 'user-driven-hybrid', 'pre-provisioning', 'existing-devices'], 'required'),
  overlays: ['tap'],
  needs: [],
  uses: ['tenant.profileJoinType', 'tenant.autopilotRecords'],
  evaluate(_facts, { scenario, language }, maybe, say): Finding {
    const records = maybe['tenant.autopilotRecords']
    const shared = passWords[language]
    const row = (observed: string): Observation => ({
      fact: 'tenant.profileJoinType',
      label: shared.joinType,
      observed,
      expected: shared.entraJoin,
    })
    switch (joinsHybrid(scenario, records, maybe['tenant.profileJoinType'])) {
      case 'yes':
        return fail([row(shared.hybridJoin)], remedy(say.another, 'intune-admin'))
      case 'unread':
        return cannotTell('tenant.profileJoinType')
      case 'no':
        return withoutRecord(records, language) ?? passWithRecord(records, [row(shared.entraJoin)])
    }
  },
})

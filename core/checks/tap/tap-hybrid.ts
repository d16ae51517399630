import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { passWithRecord, withoutRecord } from '../registration/record.ts'
import { joinsHybrid } from './join-type.ts'

const another: Remedy = {
  summary: 'Use Entra join, or let the user sign in first in another way.',
  steps: [
    'Choose a user-driven profile with Entra join when the device does not need the on-premises domain.',
    'Otherwise give the user a password, smart card or security key for the first sign-in.',
    'Use the pass afterwards to set up Windows Hello.',
  ],
  role: 'intune-admin',
  restart: 'none',
}

/** Self-deploying and device preparation know no hybrid join, so the question does not arise there. */
export default defineCheck({
  id: 'tap-hybrid',
  area: 'tap',
  topic: 'Hybrid join with a pass',
  title: {
    pass: 'Join type allows a first sign-in with a pass',
    fail: 'Hybrid join does not allow a first sign-in with a pass',
  },
  why: 'On a hybrid joined device the first sign-in goes to the on-premises domain, which knows no Temporary Access Pass, and web sign-in is not supported.',
  docs: 'https://learn.microsoft.com/entra/identity/authentication/howto-authentication-temporary-access-pass',
  confidence: 'vendor',
  levels: levels(['user-driven', 'user-driven-hybrid', 'pre-provisioning', 'existing-devices'], 'required'),
  overlays: ['tap'],
  needs: [],
  uses: ['tenant.profileJoinType', 'tenant.autopilotRecords'],
  evaluate(_facts, { scenario }, maybe): Finding {
    const records = maybe['tenant.autopilotRecords']
    const row = (observed: string): Observation => ({
      fact: 'tenant.profileJoinType',
      label: 'Join type',
      observed,
      expected: 'Entra join',
    })
    switch (joinsHybrid(scenario, records, maybe['tenant.profileJoinType'])) {
      case 'yes':
        return fail([row('Hybrid join')], another)
      case 'unread':
        return cannotTell('tenant.profileJoinType')
      case 'no':
        return withoutRecord(records) ?? passWithRecord(records, [row('Entra join')])
    }
  },
})

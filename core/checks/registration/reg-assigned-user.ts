import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { passWithRecord, withoutRecord } from './record.ts'
import { words } from './words/reg-assigned-user.ts'

/**
 * The import checks only the domain part of the user name, so a record can name somebody who does not
 * exist. With cloud accounts only the assigned user can sign in. Where AD FS signs people in, Windows does not insist on
 * the assigned user; Microsoft Graph says that a domain is federated, and not with what, so that puts nothing at risk.
 */
export default defineCheck({
  id: 'reg-assigned-user',
  area: 'registration',
  words,
  docs: 'https://learn.microsoft.com/autopilot/add-devices',
  confidence: 'vendor',
  levels: levels(['user-driven', 'user-driven-hybrid', 'pre-provisioning'], 'required'),
  needs: [],
  uses: ['tenant.autopilotRecords', 'tenant.assignedUser', 'user.principalName'],
  evaluate(_facts, { overlays, language }, maybe, say): Finding {
    const records = maybe['tenant.autopilotRecords']
    const without = withoutRecord(records, language)
    if (without) return without

    const assigned = maybe['tenant.assignedUser']
    if (assigned.status === 'unavailable') return cannotTell('tenant.assignedUser')
    const name = assigned.value.userPrincipalName.trim()
    const evidence: Observation[] = [{ fact: 'tenant.assignedUser', observed: name === '' ? say.nobody : name }]
    if (name === '') return passWithRecord(records, evidence)
    if (assigned.value.resolves === false) {
      return fail([{ fact: 'tenant.assignedUser', label: say.missingUser, observed: name, expected: say.somebodyOfTenant }], remedy(say.correct, 'intune-admin', 'restart'))
    }
    if (assigned.value.resolves === null) return cannotTell('tenant.assignedUser', evidence)
    if (!overlays.includes('tap')) return passWithRecord(records, evidence)

    const planned = maybe['user.principalName']
    if (planned.status === 'unavailable') return cannotTell('user.principalName', evidence)
    return planned.value.trim().toLowerCase() === name.toLowerCase()
      ? passWithRecord(records, evidence)
      : warn([{ fact: 'tenant.assignedUser', observed: name, expected: planned.value }], remedy(say.align, 'intune-admin', 'restart'))
  },
})

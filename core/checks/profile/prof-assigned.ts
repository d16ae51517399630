import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import type { ProfileAssignmentStatus } from '../../facts/tenant.ts'
import { registeredScenarios } from '../../scenarios/index.ts'
import { passWithRecord, withoutRecord } from '../registration/record.ts'
import { yesNo } from '../../words/yes-no.ts'
import { words } from './words/prof-assigned.ts'

/** The misspelling is Microsoft Graph's. */
const assigned: readonly ProfileAssignmentStatus[] = ['assignedInSync', 'assignedUnkownSyncState']

/** Microsoft: wait for the date of assignment before the device is deployed (deployment profile page, 2025-03-27). */
export default defineCheck({
  id: 'prof-assigned',
  area: 'profile',
  words,
  docs: 'https://learn.microsoft.com/autopilot/profiles',
  confidence: 'vendor',
  levels: levels(registeredScenarios, 'required'),
  needs: [],
  uses: [
    'tenant.autopilotRecords',
    'tenant.profileStatus',
    'tenant.profileDetailedStatus',
    'tenant.profileIsIntended',
    'tenant.profileAssignedAt',
    'tenant.profileName',
  ],
  evaluate(_facts, { language }, maybe, say): Finding {
    const records = maybe['tenant.autopilotRecords']
    const without = withoutRecord(records, language)
    if (without) return without

    const status = maybe['tenant.profileStatus']
    const detail = maybe['tenant.profileDetailedStatus']
    const intended = maybe['tenant.profileIsIntended']
    const at = maybe['tenant.profileAssignedAt']
    const name = maybe['tenant.profileName']
    const evidence: Observation[] = []
    if (status.status === 'known') {
      evidence.push({ fact: 'tenant.profileStatus', observed: say.statuses[status.value], expected: say.statuses.assignedInSync })
    }
    if (name.status === 'known' && name.value !== null) evidence.push({ fact: 'tenant.profileName', observed: name.value })

    if (detail.status === 'known' && !['', 'none'].includes(detail.value)) {
      return fail([...evidence, { fact: 'tenant.profileDetailedStatus', observed: detail.value, expected: 'none' }], remedy(say.assign, 'intune-admin', 'restart'))
    }
    if (status.status === 'known' && (status.value === 'notAssigned' || status.value === 'failed')) return fail(evidence, remedy(say.assign, 'intune-admin', 'restart'))
    if (status.status === 'known' && !assigned.includes(status.value)) return warn(evidence, remedy(say.wait, 'technician', 'restart'))
    if (intended.status === 'known' && !intended.value) {
      const row: Observation = { fact: 'tenant.profileIsIntended', observed: yesNo[language].no, expected: yesNo[language].yes }
      return warn([...evidence, row], remedy(say.wait, 'technician', 'restart'))
    }
    if (at.status === 'known' && at.value === null) {
      const row: Observation = { fact: 'tenant.profileAssignedAt', observed: say.noDate, expected: say.aDate }
      return warn([...evidence, row], remedy(say.wait, 'technician', 'restart'))
    }
    if (status.status === 'unavailable') return cannotTell('tenant.profileStatus', evidence)
    if (detail.status === 'unavailable') return cannotTell('tenant.profileDetailedStatus', evidence)
    if (intended.status === 'unavailable') return cannotTell('tenant.profileIsIntended', evidence)
    if (at.status === 'unavailable' || at.value === null) return cannotTell('tenant.profileAssignedAt', evidence)
    return passWithRecord(records, [...evidence, { fact: 'tenant.profileAssignedAt', observed: at.value }])
  },
})

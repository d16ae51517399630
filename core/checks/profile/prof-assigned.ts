import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import type { ProfileAssignmentStatus } from '../../facts/tenant.ts'
import { registeredScenarios } from '../../scenarios/index.ts'
import { passWithRecord, withoutRecord } from '../registration/record.ts'

const assign: Remedy = {
  summary: 'Assign a deployment profile that this hardware can run to a group that holds the device.',
  steps: [
    'Open the device under Windows Autopilot devices in the Intune admin center and look at its profile status.',
    'Compare the group tag of the device with the rule of the group that the profile is assigned to.',
    'Correct the tag, the rule or the assignment; choose a user-driven profile when the hardware does not meet the requirements.',
    'Wait until Date assigned is filled, restart the device in setup and scan again.',
  ],
  role: 'intune-admin',
  restart: 'restart',
}

const wait: Remedy = {
  summary: 'Wait until the assignment has arrived before the device goes through setup.',
  steps: [
    'Open Windows Autopilot devices in the Intune admin center and select Sync.',
    'Wait until the profile status is Assigned and Date assigned is filled.',
    'Scan again, and restart the device when setup has already started.',
  ],
  role: 'technician',
  restart: 'restart',
}

/** The misspelling is Microsoft Graph's. */
const assigned: readonly ProfileAssignmentStatus[] = ['assignedInSync', 'assignedUnkownSyncState']

/** As the Intune admin center words it. */
const words: { readonly [S in ProfileAssignmentStatus]: string } = {
  unknown: 'Not known yet',
  assignedInSync: 'Assigned',
  assignedOutOfSync: 'Assigned, not yet in sync',
  assignedUnkownSyncState: 'Assigned, sync not reported',
  notAssigned: 'Not assigned',
  pending: 'Assigning',
  failed: 'Failed',
}

/** Microsoft: wait for the date of assignment before the device is deployed (deployment profile page, 2025-03-27). */
export default defineCheck({
  id: 'prof-assigned',
  area: 'profile',
  topic: 'Deployment profile',
  title: { pass: 'Deployment profile is assigned', fail: 'Deployment profile has not arrived at the device record' },
  why: 'Windows downloads the profile once it is online. When none is ready at that moment it can keep an empty one and run setup as for a personal device.',
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
  evaluate(_facts, _context, maybe): Finding {
    const records = maybe['tenant.autopilotRecords']
    const without = withoutRecord(records)
    if (without) return without

    const status = maybe['tenant.profileStatus']
    const detail = maybe['tenant.profileDetailedStatus']
    const intended = maybe['tenant.profileIsIntended']
    const at = maybe['tenant.profileAssignedAt']
    const name = maybe['tenant.profileName']
    const evidence: Observation[] = []
    if (status.status === 'known') {
      evidence.push({ fact: 'tenant.profileStatus', observed: words[status.value], expected: words.assignedInSync })
    }
    if (name.status === 'known' && name.value !== null) evidence.push({ fact: 'tenant.profileName', observed: name.value })

    if (detail.status === 'known' && !['', 'none'].includes(detail.value)) {
      return fail([...evidence, { fact: 'tenant.profileDetailedStatus', observed: detail.value, expected: 'none' }], assign)
    }
    if (status.status === 'known' && (status.value === 'notAssigned' || status.value === 'failed')) return fail(evidence, assign)
    if (status.status === 'known' && !assigned.includes(status.value)) return warn(evidence, wait)
    if (intended.status === 'known' && !intended.value) {
      const row: Observation = { fact: 'tenant.profileIsIntended', observed: 'No', expected: 'Yes' }
      return warn([...evidence, row], wait)
    }
    if (at.status === 'known' && at.value === null) {
      const row: Observation = { fact: 'tenant.profileAssignedAt', observed: 'No date yet', expected: 'A date' }
      return warn([...evidence, row], wait)
    }
    if (status.status === 'unavailable') return cannotTell('tenant.profileStatus', evidence)
    if (detail.status === 'unavailable') return cannotTell('tenant.profileDetailedStatus', evidence)
    if (intended.status === 'unavailable') return cannotTell('tenant.profileIsIntended', evidence)
    if (at.status === 'unavailable' || at.value === null) return cannotTell('tenant.profileAssignedAt', evidence)
    return passWithRecord(records, [...evidence, { fact: 'tenant.profileAssignedAt', observed: at.value }])
  },
})

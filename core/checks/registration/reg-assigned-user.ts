import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { passWithRecord, withoutRecord } from './record.ts'

const correct: Remedy = {
  summary: 'Unassign the user or assign one that exists.',
  steps: [
    'Open the device under Windows Autopilot devices in the Intune admin center.',
    'Select Unassign user.',
    'Assign the right user again when the sign-in page should greet somebody by name.',
    'Wait a few minutes, restart the device in setup and scan again.',
  ],
  role: 'intune-admin',
  restart: 'restart',
}

const align: Remedy = {
  summary: 'Make the assigned user and the user of the pass the same person.',
  steps: [
    'Find out who is meant to sign in on this device.',
    'Unassign the user from the Windows Autopilot device, or assign the one who holds the pass.',
    'Wait a few minutes, restart the device in setup and scan again.',
  ],
  role: 'intune-admin',
  restart: 'restart',
}

/**
 * The import checks only the domain part of the user name, so a record can name somebody who does not
 * exist. With cloud accounts only the assigned user can sign in.
 */
export default defineCheck({
  id: 'reg-assigned-user',
  area: 'registration',
  topic: 'Assigned user',
  title: { pass: 'No assigned user stands in the way', fail: 'Assigned user stands in the way' },
  why: 'Setup greets the assigned user by name and accepts nobody else with a cloud account. When that user does not exist, nobody can sign in until the user is unassigned.',
  docs: 'https://learn.microsoft.com/autopilot/add-devices',
  confidence: 'vendor',
  levels: levels(['user-driven', 'user-driven-hybrid', 'pre-provisioning'], 'required'),
  needs: [],
  uses: ['tenant.autopilotRecords', 'tenant.assignedUser', 'user.principalName'],
  evaluate(_facts, { overlays }, maybe): Finding {
    const records = maybe['tenant.autopilotRecords']
    const without = withoutRecord(records)
    if (without) return without

    const assigned = maybe['tenant.assignedUser']
    if (assigned.status === 'unavailable') return cannotTell('tenant.assignedUser')
    const name = assigned.value.userPrincipalName.trim()
    const evidence: Observation[] = [{ fact: 'tenant.assignedUser', observed: name === '' ? 'Nobody is assigned' : name }]
    if (name === '') return passWithRecord(records, evidence)
    if (assigned.value.resolves === false) {
      return fail([{ fact: 'tenant.assignedUser', label: 'Assigned user, who does not exist', observed: name }], correct)
    }
    if (assigned.value.resolves === null) return cannotTell('tenant.assignedUser', evidence)
    if (!overlays.includes('tap')) return passWithRecord(records, evidence)

    const planned = maybe['user.principalName']
    if (planned.status === 'unavailable') return cannotTell('user.principalName', evidence)
    return planned.value.trim().toLowerCase() === name.toLowerCase()
      ? passWithRecord(records, evidence)
      : warn([{ fact: 'tenant.assignedUser', observed: name, expected: planned.value }], align)
  },
})

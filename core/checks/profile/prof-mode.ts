import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, notApplicable, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import type { FactId, FactValues } from '../../facts/index.ts'
import { registeredScenarios, type Scenario } from '../../scenarios/index.ts'
import { passWithRecord, withoutRecord } from '../registration/record.ts'

const assignRight: Remedy = {
  summary: 'Assign a deployment profile that matches the chosen scenario, or choose the scenario of the profile.',
  steps: [
    'Find out which way this device is meant to be set up.',
    'Open the deployment profile in the Intune admin center and compare deployment mode, join type and Allow pre-provisioned deployment.',
    'Change the profile, or move the device to the group of the right one.',
    'Wait until Date assigned is filled, restart the device in setup and scan again.',
  ],
  role: 'intune-admin',
  restart: 'restart',
}

type ModeFact = 'tenant.profileMode' | 'tenant.profileJoinType' | 'tenant.profileAllowsPreProvisioning'

type Wanted = { readonly [K in ModeFact]?: FactValues[K] }

/**
 * What the profile must say in each scenario. Self-deploying cannot join an on-premises domain; pre-provisioning
 * works with both join types but only on a user-driven profile that allows it (0x80180005 otherwise).
 */
const wanted: { readonly [S in Scenario]?: Wanted } = {
  'user-driven': { 'tenant.profileMode': 'user-driven', 'tenant.profileJoinType': 'entra' },
  'user-driven-hybrid': { 'tenant.profileMode': 'user-driven', 'tenant.profileJoinType': 'hybrid' },
  'pre-provisioning': { 'tenant.profileMode': 'user-driven', 'tenant.profileAllowsPreProvisioning': true },
  'self-deploying': { 'tenant.profileMode': 'self-deploying', 'tenant.profileJoinType': 'entra' },
}

const words = {
  'user-driven': 'User-driven',
  'self-deploying': 'Self-deploying',
  entra: 'Entra join',
  hybrid: 'Hybrid join',
  true: 'Yes',
  false: 'No',
} as const

const inWords = (value: FactValues[ModeFact]): string => words[`${value}`]

export default defineCheck({
  id: 'prof-mode',
  area: 'profile',
  topic: 'Mode of the deployment profile',
  title: {
    pass: 'Deployment profile matches the chosen scenario',
    fail: 'Deployment profile does not match the chosen scenario',
  },
  why: 'Windows follows the profile, whatever was planned at the bench. With another mode or join type setup takes another path; pre-provisioning that the profile does not allow stops with 0x80180005.',
  docs: 'https://learn.microsoft.com/autopilot/profiles',
  confidence: 'vendor',
  levels: levels(registeredScenarios, 'required'),
  needs: [],
  uses: [
    'tenant.autopilotRecords',
    'tenant.profileStatus',
    'tenant.profileMode',
    'tenant.profileJoinType',
    'tenant.profileAllowsPreProvisioning',
  ],
  evaluate(_facts, { scenario }, maybe): Finding {
    const records = maybe['tenant.autopilotRecords']
    const without = withoutRecord(records)
    if (without) return without

    const seen: Observation[] = []
    let wrong = false
    let unread: FactId | null = null
    for (const [id, expected] of Object.entries(wanted[scenario] ?? {}) as [ModeFact, FactValues[ModeFact]][]) {
      const fact = maybe[id]
      if (fact.status === 'unavailable') {
        unread ??= id
        continue
      }
      wrong ||= fact.value !== expected
      seen.push({ fact: id, observed: inWords(fact.value), expected: inWords(expected) })
    }
    if (wrong) return fail(seen, assignRight)
    if (unread === null) return passWithRecord(records, seen)
    const status = maybe['tenant.profileStatus']
    return status.status === 'known' && (status.value === 'notAssigned' || status.value === 'pending')
      ? notApplicable('No deployment profile is assigned yet, so there is no mode to compare.')
      : cannotTell(unread, seen)
  },
})

import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, type Finding, type Observation } from '../../engine/finding.ts'
import { registeredScenarios } from '../../scenarios/index.ts'
import { words } from './words/reg-sync-age.ts'

/** How long ago the tenant last asked the deployment service for its devices. Nothing is wrong with an old answer. */
export default defineCheck({
  id: 'reg-sync-age',
  area: 'registration',
  words,
  docs: 'https://learn.microsoft.com/autopilot/add-devices',
  confidence: 'vendor',
  levels: levels(registeredScenarios, 'informational'),
  needs: ['tenant.autopilotSync'],
  evaluate({ 'tenant.autopilotSync': sync }, { now }): Finding {
    const evidence: Observation[] = [
      { fact: 'tenant.autopilotSync', observed: age(sync.lastSyncAt, now) },
      { fact: 'tenant.autopilotSync', label: 'State of the sync', observed: sync.status === '' ? 'Not told' : sync.status },
    ]
    return pass(evidence)
  },
})

const minute = 60_000

function age(at: string | null, now: number): string {
  const time = at === null ? Number.NaN : Date.parse(at)
  if (Number.isNaN(time)) return 'Never'
  const minutes = Math.max(0, Math.floor((now - time) / minute))
  if (minutes < 120) return `${String(minutes)} minutes ago`
  return minutes < 48 * 60 ? `${String(Math.floor(minutes / 60))} hours ago` : `${String(Math.floor(minutes / (24 * 60)))} days ago`
}

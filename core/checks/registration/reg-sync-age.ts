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
  evaluate({ 'tenant.autopilotSync': sync }, { now }, _maybe, say): Finding {
    const evidence: Observation[] = [
      { fact: 'tenant.autopilotSync', observed: age(sync.lastSyncAt, now, say) },
      { fact: 'tenant.autopilotSync', label: say.stateOfSync, observed: sync.status === '' ? say.notTold : sync.status },
    ]
    return pass(evidence)
  },
})

const minute = 60_000

function age(at: string | null, now: number, say: typeof words.en): string {
  const time = at === null ? Number.NaN : Date.parse(at)
  if (Number.isNaN(time)) return say.never
  const minutes = Math.max(0, Math.floor((now - time) / minute))
  if (minutes < 120) return say.minutesAgo(minutes)
  return minutes < 48 * 60 ? say.hoursAgo(Math.floor(minutes / 60)) : say.daysAgo(Math.floor(minutes / (24 * 60)))
}

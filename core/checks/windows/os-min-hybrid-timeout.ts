import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, notApplicable, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { hybridTimeoutFloor, meetsFloor } from '../../tables/build-floors.ts'
import { words } from './words/os-min-hybrid-timeout.ts'

/** Builds from learn.microsoft.com/autopilot/known-issues, 2026-09-08. */
export default defineCheck({
  id: 'os-min-hybrid-timeout',
  area: 'windows',
  words,
  docs: 'https://learn.microsoft.com/autopilot/known-issues',
  confidence: 'vendor',
  levels: levels(['user-driven-hybrid', 'pre-provisioning'], 'recommended'),
  needs: ['device.osBuild'],
  uses: ['device.osRevision', 'tenant.profileJoinType'],
  evaluate({ 'device.osBuild': build }, { scenario }, maybe, say): Finding {
    const revision = maybe['device.osRevision']
    const join = maybe['tenant.profileJoinType']
    const known = revision.status === 'known' ? revision.value : null
    const evidence: Observation[] = [
      {
        fact: 'device.osBuild',
        observed: known === null ? String(build) : `${String(build)}.${String(known)}`,
        expected: say.expected,
      },
    ]
    const state = meetsFloor(hybridTimeoutFloor, build, known)
    if (state === 'met') return pass(evidence)
    if (scenario === 'pre-provisioning' && join.status === 'known' && join.value === 'entra') {
      return notApplicable(say.entraOnly)
    }
    if (state === 'needs-revision') return cannotTell('device.osRevision', evidence)
    if (scenario === 'pre-provisioning' && join.status === 'unavailable') return cannotTell('tenant.profileJoinType', evidence)
    return warn(evidence, remedy(say.update, 'technician', 'restart'))
  },
})

import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, notApplicable, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { hybridTimeoutFloor, meetsFloor } from '../../tables/build-floors.ts'

const update: Remedy = {
  summary: 'Put a current cumulative update into the Windows image.',
  steps: [
    'Install KB5065789 (25H2), KB5065426 (24H2) or KB5070312 (23H2), or any later cumulative update, in the image.',
    'Install the device from that image, or update it and restart.',
    'Scan again.',
  ],
  role: 'technician',
  restart: 'restart',
}

/** Builds from learn.microsoft.com/autopilot/known-issues, 2026-09-08. */
export default defineCheck({
  id: 'os-min-hybrid-timeout',
  area: 'windows',
  topic: 'Windows version for hybrid join',
  title: { pass: 'Windows has the repair for slow hybrid joins', fail: 'Windows lacks the repair for slow hybrid joins' },
  why: 'Without the repair a hybrid join in OOBE can end with 0x80004005 when the offline domain join takes long, although everything is set up correctly.',
  docs: 'https://learn.microsoft.com/autopilot/known-issues',
  confidence: 'vendor',
  levels: levels(['user-driven-hybrid', 'pre-provisioning'], 'recommended'),
  needs: ['device.osBuild'],
  uses: ['device.osRevision', 'tenant.profileJoinType'],
  evaluate({ 'device.osBuild': build }, { scenario }, maybe): Finding {
    const revision = maybe['device.osRevision']
    const join = maybe['tenant.profileJoinType']
    const known = revision.status === 'known' ? revision.value : null
    const evidence: Observation[] = [
      {
        fact: 'device.osBuild',
        observed: known === null ? String(build) : `${String(build)}.${String(known)}`,
        expected: '26200.6725, 26100.6584 or 22631.6276, or later',
      },
    ]
    const state = meetsFloor(hybridTimeoutFloor, build, known)
    if (state === 'met') return pass(evidence)
    if (scenario === 'pre-provisioning' && join.status === 'known' && join.value === 'entra') {
      return notApplicable('The deployment profile joins Microsoft Entra ID alone.')
    }
    if (state === 'needs-revision') return cannotTell('device.osRevision', evidence)
    if (scenario === 'pre-provisioning' && join.status === 'unavailable') return cannotTell('tenant.profileJoinType', evidence)
    return warn(evidence, update)
  },
})

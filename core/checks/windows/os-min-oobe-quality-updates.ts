import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { hybridScanDefect, hybridScanRepairFloor, meetsFloor, oobeQualityUpdatesFloor } from '../../tables/build-floors.ts'

const update: Remedy = {
  summary: 'Bring the Windows image past the update of March 2026, or turn the quality updates off.',
  steps: [
    'Install KB5079473 (26100.8037 or 26200.8037) or a later cumulative update in the image.',
    'Or, in the Intune admin center, open Devices > Enrollment > Enrollment Status Page, open the page of this device and set "Install Windows quality updates" to No.',
    'Scan again.',
  ],
  role: 'intune-admin',
  restart: 'restart',
}

/**
 * What the quality-update switch of the Enrollment Status Page will do. Builds from
 * learn.microsoft.com/autopilot/known-issues, 2026-09-08. That OOBE does not install updates on an older Windows
 * is shown, not judged.
 */
export default defineCheck({
  id: 'os-min-oobe-quality-updates',
  area: 'windows',
  topic: 'Quality updates in OOBE',
  title: { pass: 'Quality updates in OOBE hold nothing up', fail: 'Scan for quality updates can time out' },
  why: 'During hybrid join the scan for quality updates can run into its time limit on some builds, which delays setup or ends the Enrollment Status Page with an error.',
  docs: 'https://learn.microsoft.com/autopilot/known-issues',
  confidence: 'vendor',
  levels: levels(['user-driven', 'user-driven-hybrid', 'pre-provisioning'], 'recommended'),
  needs: ['device.osBuild'],
  uses: ['device.osRevision', 'tenant.profileJoinType', 'tenant.espQualityUpdates'],
  evaluate({ 'device.osBuild': build }, { scenario }, maybe): Finding {
    const revision = maybe['device.osRevision']
    const join = maybe['tenant.profileJoinType']
    const wanted = maybe['tenant.espQualityUpdates']
    const known = revision.status === 'known' ? revision.value : null
    const evidence: Observation[] = [
      { fact: 'device.osBuild', observed: known === null ? String(build) : `${String(build)}.${String(known)}` },
    ]
    if (meetsFloor(oobeQualityUpdatesFloor, build, known) === 'below') {
      evidence.push({ fact: 'device.osBuild', label: 'Quality updates in OOBE', observed: 'Not offered by this Windows' })
    }
    if (wanted.status === 'known') {
      evidence.push({ fact: 'tenant.espQualityUpdates', observed: wanted.value ? 'On' : 'Off' })
      if (!wanted.value) return pass(evidence)
    }
    const defect = defectIn(build, known)
    if (defect === 'no') return pass(evidence)
    const hybrid = scenario === 'user-driven-hybrid' || (join.status === 'known' && join.value === 'hybrid')
    if (!hybrid && join.status === 'known') return pass(evidence)
    if (defect === 'needs-revision') return cannotTell('device.osRevision', evidence)
    if (!hybrid) return cannotTell('tenant.profileJoinType', evidence)
    if (wanted.status === 'unavailable') return cannotTell('tenant.espQualityUpdates', evidence)
    return warn([...evidence, { fact: 'device.osBuild', label: 'Repaired', observed: 'No', expected: '26100.8037 or 26200.8037, or later' }], update)
  },
})

function defectIn(build: number, revision: number | null): 'yes' | 'no' | 'needs-revision' {
  if (build < hybridScanDefect.build || meetsFloor(hybridScanRepairFloor, build, revision) === 'met') return 'no'
  if (revision === null) return 'needs-revision'
  return build === hybridScanDefect.build && revision < hybridScanDefect.revision ? 'no' : 'yes'
}

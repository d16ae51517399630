import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { hybridScanDefect, hybridScanRepairFloor, meetsFloor, oobeQualityUpdatesFloor } from '../../tables/build-floors.ts'
import { yesNo } from '../../words/yes-no.ts'
import { words } from './words/os-min-oobe-quality-updates.ts'

/**
 * What the quality-update switch of the Enrollment Status Page will do. Builds from
 * learn.microsoft.com/autopilot/known-issues, 2026-09-08. That OOBE does not install updates on an older Windows
 * is shown, not judged.
 */
export default defineCheck({
  id: 'os-min-oobe-quality-updates',
  area: 'windows',
  words,
  docs: 'https://learn.microsoft.com/autopilot/known-issues',
  confidence: 'vendor',
  levels: levels(['user-driven', 'user-driven-hybrid', 'pre-provisioning'], 'recommended'),
  needs: ['device.osBuild'],
  uses: ['device.osRevision', 'tenant.profileJoinType', 'tenant.espQualityUpdates'],
  evaluate({ 'device.osBuild': build }, { scenario, language }, maybe, say): Finding {
    const revision = maybe['device.osRevision']
    const join = maybe['tenant.profileJoinType']
    const wanted = maybe['tenant.espQualityUpdates']
    const known = revision.status === 'known' ? revision.value : null
    const evidence: Observation[] = [
      { fact: 'device.osBuild', observed: known === null ? String(build) : `${String(build)}.${String(known)}` },
    ]
    if (meetsFloor(oobeQualityUpdatesFloor, build, known) === 'below') {
      evidence.push({ fact: 'device.osBuild', label: say.qualityUpdates, observed: say.notOffered })
    }
    if (wanted.status === 'known') {
      evidence.push({ fact: 'tenant.espQualityUpdates', observed: wanted.value ? say.switch.on : say.switch.off })
      if (!wanted.value) return pass(evidence)
    }
    const defect = defectIn(build, known)
    if (defect === 'no') return pass(evidence)
    const hybrid = scenario === 'user-driven-hybrid' || (join.status === 'known' && join.value === 'hybrid')
    if (!hybrid && join.status === 'known') return pass(evidence)
    if (defect === 'needs-revision') return cannotTell('device.osRevision', evidence)
    if (!hybrid) return cannotTell('tenant.profileJoinType', evidence)
    if (wanted.status === 'unavailable') return cannotTell('tenant.espQualityUpdates', evidence)
    return warn([...evidence, { fact: 'device.osBuild', label: say.repaired, observed: yesNo[language].no, expected: say.expected }], remedy(say.update, 'intune-admin', 'restart'))
  },
})

function defectIn(build: number, revision: number | null): 'yes' | 'no' | 'needs-revision' {
  if (build < hybridScanDefect.build || meetsFloor(hybridScanRepairFloor, build, revision) === 'met') return 'no'
  if (revision === null) return 'needs-revision'
  return build === hybridScanDefect.build && revision < hybridScanDefect.revision ? 'no' : 'yes'
}

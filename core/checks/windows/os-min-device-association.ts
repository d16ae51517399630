import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, manual, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { associationUpdate, hybridScanRepairFloor } from '../../tables/build-floors.ts'
import { yesNo } from '../../words/yes-no.ts'
import { words } from './words/os-min-device-association.ts'

/**
 * Windows 11 24H2 or 25H2 with KB5120998, no virtual machine
 * (learn.microsoft.com/autopilot/device-preparation/device-association/requirements, 2026-08-25). The page names
 * no build, and Windows drops an update from its list once a later one replaces it: only its presence proves
 * something. A revision of March 2026 or earlier is older than the update for certain.
 */
export default defineCheck({
  id: 'os-min-device-association',
  area: 'windows',
  words,
  docs: 'https://learn.microsoft.com/autopilot/device-preparation/device-association/requirements',
  confidence: 'vendor',
  levels: levels(['device-association'], 'required'),
  needs: ['device.osBuild'],
  uses: ['device.osRevision', 'device.virtualMachine', 'device.installedUpdates'],
  evaluate({ 'device.osBuild': build }, { language }, maybe, say): Finding {
    const revision = maybe['device.osRevision']
    const machine = maybe['device.virtualMachine']
    const updates = maybe['device.installedUpdates']
    const number = revision.status === 'known' ? `${String(build)}.${String(revision.value)}` : String(build)
    const evidence: Observation[] = [
      { fact: 'device.osBuild', observed: number, expected: say.expected(associationUpdate.firstBuild, associationUpdate.update) },
    ]
    const { yes, no } = yesNo[language]
    if (build < associationUpdate.firstBuild) return fail(evidence, remedy(say.update, 'technician', 'restart'))
    if (machine.status === 'known' && machine.value !== 'none') {
      return fail([...evidence, { fact: 'device.virtualMachine', observed: yes, expected: no }], remedy(say.hardware, 'technician'))
    }
    const listed = updates.status === 'known' && updates.value.some((each) => each.toUpperCase() === associationUpdate.update)
    const early = hybridScanRepairFloor.builds.find((row) => row.build === build)
    if (!listed && early && revision.status === 'known' && revision.value <= early.revision) return fail(evidence, remedy(say.update, 'technician', 'restart'))
    if (machine.status === 'unavailable') return cannotTell('device.virtualMachine', evidence)
    if (listed) return pass([...evidence, { fact: 'device.installedUpdates', observed: associationUpdate.update }])
    if (early && revision.status === 'unavailable') return cannotTell('device.osRevision', evidence)
    return manual([...evidence, { fact: 'device.installedUpdates', observed: say.notListed(associationUpdate.update) }], remedy(say.look, 'technician'))
  },
})

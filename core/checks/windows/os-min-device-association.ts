import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, manual, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { associationUpdate } from '../../tables/build-floors.ts'
import { yesNo } from '../../words/yes-no.ts'
import { words } from './words/os-min-device-association.ts'

/**
 * Windows 11 24H2 or 25H2 with KB5120998, no virtual machine
 * (learn.microsoft.com/autopilot/device-preparation/device-association/requirements, 2026-08-25). The revision of the
 * update comes from its own page. Windows drops an update from its list once a later one replaces it, so that a
 * missing one proves nothing. For a Windows later than those that the page names a person has to look.
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
      { fact: 'device.osBuild', observed: number, expected: say.expected(associationUpdate.revision, associationUpdate.update) },
    ]
    const { yes, no } = yesNo[language]
    if (build < associationUpdate.firstBuild) return fail(evidence, remedy(say.update, 'technician', 'restart'))
    if (machine.status === 'known' && machine.value !== 'none') {
      return fail([...evidence, { fact: 'device.virtualMachine', observed: yes, expected: no }], remedy(say.hardware, 'technician'))
    }
    const listed = updates.status === 'known' && updates.value.some((each) => each.toUpperCase() === associationUpdate.update)
    const floor = associationUpdate.builds.find((row) => row.build === build)
    if (!listed && floor && revision.status === 'known' && revision.value < floor.revision) return fail(evidence, remedy(say.update, 'technician', 'restart'))
    if (machine.status === 'unavailable') return cannotTell('device.virtualMachine', evidence)
    if (listed) return pass([...evidence, { fact: 'device.installedUpdates', observed: associationUpdate.update }])
    if (floor) return revision.status === 'unavailable' ? cannotTell('device.osRevision', evidence) : pass(evidence)
    return manual([...evidence, { fact: 'device.installedUpdates', observed: say.notListed(associationUpdate.update) }], remedy(say.look, 'technician'))
  },
})

import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import type { VmCheckpoint } from '../../facts/hyper-v.ts'
import { commonScenarios } from '../../scenarios/index.ts'
import { days } from '../../words/days.ts'
import type { Language } from '../../words/language.ts'
import { hostNotAsked, notHyperV } from './hyper-v-only.ts'
import { words } from './words/hv-checkpoint.ts'

/**
 * A checkpoint from after enrollment brings back keys of a device identity that the tenant may have replaced since.
 * Nothing in Hyper-V says when the VM enrolled, so checkpoints matter as soon as it did.
 */
export default defineCheck({
  id: 'hv-checkpoint',
  area: 'hyper-v',
  words,
  docs: 'https://learn.microsoft.com/virtualization/hyper-v-on-windows/user-guide/checkpoints',
  confidence: 'inference',
  levels: levels(commonScenarios, 'recommended'),
  overlays: ['hyper-v-vm'],
  needs: ['device.virtualMachine', 'vm.hostInventory'],
  uses: ['vm.checkpoints', 'tenant.autopilotDevice', 'device.mdmEnrollment'],
  evaluate({ 'device.virtualMachine': machine, 'vm.hostInventory': inventory }, { language }, maybe, say): Finding {
    const other = notHyperV(machine, language)
    if (other !== null) return other
    if (!inventory) return hostNotAsked(language)
    const checkpoints = maybe['vm.checkpoints']
    if (checkpoints.status === 'unavailable') return cannotTell('vm.checkpoints')
    const evidence: Observation[] = [{ fact: 'vm.checkpoints', observed: checkpointText(checkpoints.value, language) }]
    if (checkpoints.value.length === 0) return pass(evidence)
    const afterward = evidence.map((each): Observation => ({ ...each, expected: say.none }))

    const record = maybe['tenant.autopilotDevice']
    if (record.status === 'known' && record.value !== null && (record.value.managedDeviceId !== '' || record.value.enrollmentState === 'enrolled')) {
      return warn([...afterward, { fact: 'tenant.autopilotDevice', observed: say.wasEnrolled, label: say.device }], remedy(say.revertEarly, 'technician'))
    }
    const enrolled = maybe['device.mdmEnrollment']
    if (enrolled.status === 'known' && enrolled.value.enrolled) {
      return warn([...afterward, { fact: 'device.mdmEnrollment', observed: say.enrolled }], remedy(say.revertEarly, 'technician'))
    }
    if (record.status === 'unavailable') return cannotTell('tenant.autopilotDevice', evidence)
    if (enrolled.status === 'unavailable') return cannotTell('device.mdmEnrollment', evidence)
    return pass([...evidence, { fact: 'device.mdmEnrollment', observed: say.notEnrolled }])
  },
})

function checkpointText(checkpoints: readonly VmCheckpoint[], language: Language): string {
  const say = words[language]
  if (checkpoints.length === 0) return say.none
  const automatic = checkpoints.filter((each) => each.automatic).length
  const newest = checkpoints.map((each) => each.createdAt).sort().at(-1) ?? ''
  const day = days[language].day(newest.slice(0, 10))
  return automatic === 0 ? say.checkpoints(checkpoints.length, day) : say.checkpointsAutomatic(checkpoints.length, automatic, day)
}

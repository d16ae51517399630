import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, notApplicable, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { days } from '../../words/days.ts'
import { words } from './words/hv-generalize.ts'

/**
 * Sysprep with /generalize deletes AutopilotConfigurationFile.json and clears the cached profile
 * (learn.microsoft.com/autopilot/existing-devices, 2025-06-13). Event 163 of the Autopilot log is Windows' own sentence
 * that it looks for no profile; it is usual on generalized images and does not name the reason. `ImageState` counts
 * only together with a missing file, since every image from a factory was generalized once.
 */
export default defineCheck({
  id: 'hv-generalize',
  area: 'hyper-v',
  words,
  docs: 'https://learn.microsoft.com/autopilot/existing-devices',
  confidence: 'inference',
  levels: levels(scenarioIds, 'recommended'),
  needs: [],
  uses: ['device.alreadyProvisionedAt', 'device.setupState', 'device.offlineProfileFile', 'tenant.autopilotRecords'],
  evaluate(_facts, { scenario, overlays, language }, maybe, say): Finding {
    if (scenario !== 'existing-devices' && !overlays.includes('hyper-v-vm')) {
      return notApplicable(say.otherImage)
    }
    const event = maybe['device.alreadyProvisionedAt']
    if (event.status === 'known' && event.value !== null) {
      return warn([{ fact: 'device.alreadyProvisionedAt', observed: say.event(days[language].day(event.value.slice(0, 10))), expected: say.noEvent }], remedy(say.prepareAgain, 'technician', 'reset'))
    }
    const advice: Observation[] = [{ fact: 'device.alreadyProvisionedAt', observed: say.captureAfter }]
    if (scenario === 'existing-devices') {
      const records = maybe['tenant.autopilotRecords']
      const file = maybe['device.offlineProfileFile']
      const setup = maybe['device.setupState']
      const registered = records.status === 'known' && records.value > 0
      const hasFile = file.status === 'known' && file.value !== null
      const generalized = setup.status === 'known' && /_GENERALIZE_RESEAL_/i.test(setup.value.imageState)
      const ruledOut = registered || hasFile || (setup.status === 'known' && !generalized)
      if (!ruledOut && generalized && file.status === 'known') {
        return warn(
          [
            { fact: 'device.offlineProfileFile', observed: say.noFile, expected: say.oneFile },
            { fact: 'device.setupState', observed: setup.value.imageState },
          ],
          remedy(say.prepareAgain, 'technician', 'reset'),
        )
      }
      if (!ruledOut) return cannotTell(file.status === 'unavailable' ? 'device.offlineProfileFile' : 'device.setupState')
    }
    return event.status === 'unavailable' ? cannotTell('device.alreadyProvisionedAt') : pass(advice)
  },
})

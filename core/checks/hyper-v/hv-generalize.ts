import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, notApplicable, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'

const prepareAgain: Remedy = {
  summary: 'Prepare the installation again, and capture the hardware hash after Sysprep.',
  steps: [
    'Reset Windows (Settings > System > Recovery > Reset this PC, remove everything), or apply the image again.',
    'When Sysprep has to run, use /oobe /reboot. With /generalize, copy AutopilotConfigurationFile.json to the device afterwards.',
    'Capture the hardware hash after Sysprep, not before, and register the device with that hash.',
    'Scan again before the device starts OOBE.',
  ],
  role: 'technician',
  restart: 'reset',
}

/**
 * Sysprep with /generalize deletes AutopilotConfigurationFile.json and clears the cached profile
 * (learn.microsoft.com/autopilot/existing-devices, 2025-06-13). Event 163 of the Autopilot log is Windows' own sentence
 * that it looks for no profile; it is usual on generalized images and does not name the reason. `ImageState` counts
 * only together with a missing file, since every image from a factory was generalized once.
 */
export default defineCheck({
  id: 'hv-generalize',
  area: 'hyper-v',
  topic: 'Sysprep and the profile',
  title: {
    pass: 'No sign that Sysprep took the profile away',
    fail: 'Windows looks for no profile, or Sysprep has deleted it',
  },
  why: 'Sysprep with /generalize deletes the offline profile and the cached one. Windows then may take the installation for provisioned, and OOBE runs without Windows Autopilot.',
  docs: 'https://learn.microsoft.com/autopilot/existing-devices',
  confidence: 'inference',
  levels: levels(scenarioIds, 'recommended'),
  needs: [],
  uses: ['device.alreadyProvisionedAt', 'device.setupState', 'device.offlineProfileFile', 'tenant.autopilotRecords'],
  evaluate(_facts, { scenario, overlays }, maybe): Finding {
    if (scenario !== 'existing-devices' && !overlays.includes('hyper-v-vm')) {
      return notApplicable('Only VMs and existing devices get their Windows from an image of your own.')
    }
    const event = maybe['device.alreadyProvisionedAt']
    if (event.status === 'known' && event.value !== null) {
      return warn([{ fact: 'device.alreadyProvisionedAt', observed: `Event 163 of ${event.value.slice(0, 10)}: download not required`, expected: 'No such event' }], prepareAgain)
    }
    const advice: Observation[] = [{ fact: 'device.alreadyProvisionedAt', observed: 'No event 163. Capture the hardware hash after Sysprep, not before.' }]
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
            { fact: 'device.offlineProfileFile', observed: 'No file AutopilotConfigurationFile.json', expected: 'One file' },
            { fact: 'device.setupState', observed: setup.value.imageState },
          ],
          prepareAgain,
        )
      }
      if (!ruledOut) return cannotTell(file.status === 'unavailable' ? 'device.offlineProfileFile' : 'device.setupState')
    }
    return event.status === 'unavailable' ? cannotTell('device.alreadyProvisionedAt') : pass(advice)
  },
})

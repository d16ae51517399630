import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, manual, notApplicable, pass, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import type { Fact } from '../../facts/fact.ts'
import type { FactValues } from '../../facts/index.ts'
import { commonScenarios } from '../../scenarios/index.ts'

const captureAfter: Remedy = {
  summary: 'Make sure that the registered hardware hash was captured after the last sysprep /generalize.',
  steps: [
    'Ask who built the image when sysprep /generalize last ran for this device.',
    'When the hardware hash was captured earlier, capture it again now and import it.',
    'Copy AutopilotConfigurationFile.json to C:\\Windows\\Provisioning\\Autopilot again when the device needs an offline profile.',
    'For the last run before OOBE, use sysprep /oobe /reboot without /generalize.',
  ],
  role: 'technician',
  restart: 'none',
}

/**
 * `/generalize` deletes the offline profile and the cached one (learn.microsoft.com/autopilot/existing-devices,
 * 2025-06-13). Windows keeps no time of it that could be set against that of the hash, so a person has to know.
 */
export default defineCheck({
  id: 'hv-generalize',
  area: 'hyper-v',
  topic: 'Hardware hash and sysprep',
  title: { pass: 'No hardware hash from before sysprep', fail: 'Hardware hash may be older than sysprep' },
  why: 'Sysprep with /generalize deletes the offline profile and the cached one, and a hardware hash from before it may describe another device than the one that starts setup.',
  docs: 'https://learn.microsoft.com/autopilot/existing-devices',
  confidence: 'vendor',
  levels: levels(commonScenarios, 'informational'),
  needs: [],
  uses: ['device.imageGeneralized', 'device.hardwareHash', 'tenant.autopilotRecords', 'device.offlineProfileFile', 'device.profileCache'],
  evaluate(_facts, { scenario, overlays }, maybe): Finding {
    if (scenario !== 'existing-devices' && !overlays.includes('hyper-v-vm')) {
      return notApplicable('It concerns VMs and existing devices, whose images are generalized often.')
    }
    const image = maybe['device.imageGeneralized']
    if (image.status === 'unavailable') return cannotTell('device.imageGeneralized')
    const evidence: Observation[] = [{ fact: 'device.imageGeneralized', observed: image.value ? 'Yes, at an unknown time' : 'Never' }]
    if (!image.value) return pass(evidence)

    const hash = maybe['device.hardwareHash']
    const records = maybe['tenant.autopilotRecords']
    const captured: Observation[] = []
    if (hash.status === 'known' && hash.value.length > 0) captured.push({ fact: 'device.hardwareHash', observed: 'Captured' })
    if (records.status === 'known' && records.value > 0) captured.push({ fact: 'tenant.autopilotRecords', observed: 'Registered' })
    if (captured.length > 0) return manual([...evidence, ...captured, ...profiles(maybe['device.offlineProfileFile'], maybe['device.profileCache'])], captureAfter)
    if (hash.status === 'unavailable') return cannotTell('device.hardwareHash', evidence)
    if (records.status === 'unavailable') return cannotTell('tenant.autopilotRecords', evidence)
    return pass([...evidence, { fact: 'device.hardwareHash', observed: 'Not captured' }])
  },
})

/** What `/generalize` would have deleted. It may have come back since, so neither says when that was. */
function profiles(file: Fact<FactValues['device.offlineProfileFile']>, cache: Fact<FactValues['device.profileCache']>): Observation[] {
  return [
    ...(file.status === 'known' ? [{ fact: 'device.offlineProfileFile' as const, observed: file.value === null ? 'None' : 'There' }] : []),
    ...(cache.status === 'known' ? [{ fact: 'device.profileCache' as const, observed: cache.value === 'none' ? 'None' : 'There' }] : []),
  ]
}

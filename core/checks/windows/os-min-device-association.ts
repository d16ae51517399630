import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, manual, pass, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { associationUpdate, hybridScanRepairFloor } from '../../tables/build-floors.ts'

const update: Remedy = {
  summary: 'Install the current cumulative update before the DeviceLink file is exported.',
  steps: [
    'On Windows 11 24H2 or 25H2, install the current cumulative update and restart.',
    'On older Windows, install Windows 11 25H2 from current media.',
    'Scan again, then export the DeviceLink file.',
  ],
  role: 'technician',
  restart: 'restart',
}

const hardware: Remedy = {
  summary: 'Use a physical device.',
  steps: ['Take a physical device for device association.', 'For a VM, plan a user-driven enrollment instead.', 'Scan again.'],
  role: 'technician',
  restart: 'none',
}

const look: Remedy = {
  summary: 'Confirm that the update for device association is part of this Windows.',
  steps: [
    'Open Settings > Windows Update > Update history.',
    'Look for KB5120998 or any cumulative update released after it.',
    'When there is none, install the current cumulative update, restart and scan again.',
  ],
  role: 'technician',
  restart: 'none',
}

/**
 * Windows 11 24H2 or 25H2 with KB5120998, no virtual machine
 * (learn.microsoft.com/autopilot/device-preparation/device-association/requirements, 2026-08-25). The page names
 * no build, and Windows drops an update from its list once a later one replaces it: only its presence proves
 * something. A revision of March 2026 or earlier is older than the update for certain.
 */
export default defineCheck({
  id: 'os-min-device-association',
  area: 'windows',
  topic: 'Windows version for device association',
  title: {
    pass: 'Windows is new enough for device association',
    fail: 'Windows may be too old for device association, or is virtual',
  },
  why: 'An older Windows writes no usable DeviceLink file and OOBE ignores the association, so the device goes through setup as an unknown one.',
  docs: 'https://learn.microsoft.com/autopilot/device-preparation/device-association/requirements',
  confidence: 'vendor',
  levels: levels(['device-association'], 'required'),
  needs: ['device.osBuild'],
  uses: ['device.osRevision', 'device.virtualMachine', 'device.installedUpdates'],
  evaluate({ 'device.osBuild': build }, _context, maybe): Finding {
    const revision = maybe['device.osRevision']
    const machine = maybe['device.virtualMachine']
    const updates = maybe['device.installedUpdates']
    const number = revision.status === 'known' ? `${String(build)}.${String(revision.value)}` : String(build)
    const evidence: Observation[] = [
      { fact: 'device.osBuild', observed: number, expected: `${String(associationUpdate.firstBuild)} or later, with ${associationUpdate.update}` },
    ]
    if (build < associationUpdate.firstBuild) return fail(evidence, update)
    if (machine.status === 'known' && machine.value !== 'none') {
      return fail([...evidence, { fact: 'device.virtualMachine', observed: 'Yes', expected: 'No' }], hardware)
    }
    const listed = updates.status === 'known' && updates.value.some((each) => each.toUpperCase() === associationUpdate.update)
    const early = hybridScanRepairFloor.builds.find((row) => row.build === build)
    if (!listed && early && revision.status === 'known' && revision.value <= early.revision) return fail(evidence, update)
    if (machine.status === 'unavailable') return cannotTell('device.virtualMachine', evidence)
    if (listed) return pass([...evidence, { fact: 'device.installedUpdates', observed: associationUpdate.update }])
    if (early && revision.status === 'unavailable') return cannotTell('device.osRevision', evidence)
    return manual([...evidence, { fact: 'device.installedUpdates', observed: `${associationUpdate.update} is not listed by itself` }], look)
  },
})

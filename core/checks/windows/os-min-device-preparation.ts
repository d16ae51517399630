import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { devicePreparationFloor, meetsFloor } from '../../tables/build-floors.ts'

const newerMedia: Remedy = {
  summary: 'Install a Windows that knows device preparation.',
  steps: [
    'Use installation media of Windows 11 24H2 or later; for 22H2 and 23H2, media of April 2024 or later.',
    'Install Windows and stop at the first page of OOBE.',
    'Scan again.',
    'Ask the hardware maker which build new devices ship with.',
  ],
  role: 'technician',
  restart: 'reset',
}

/**
 * Device preparation starts in OOBE only from Windows 11 24H2, or 22H2 and 23H2 with KB5035942
 * (learn.microsoft.com/autopilot/device-preparation/requirements, 2025-04-21).
 */
export default defineCheck({
  id: 'os-min-device-preparation',
  area: 'windows',
  topic: 'Windows version for device preparation',
  title: {
    pass: 'Windows is new enough for device preparation',
    fail: 'Windows is too old for device preparation',
  },
  why: 'An older OOBE does not know device preparation: it joins the device without the policy, and no apps or scripts arrive during setup.',
  docs: 'https://learn.microsoft.com/autopilot/device-preparation/requirements',
  confidence: 'vendor',
  levels: levels(['device-preparation'], 'required'),
  needs: ['device.osBuild'],
  uses: ['device.osRevision'],
  evaluate({ 'device.osBuild': build }, _context, maybe): Finding {
    const revision = maybe['device.osRevision']
    const known = revision.status === 'known' ? revision.value : null
    const evidence: Observation[] = [
      {
        fact: 'device.osBuild',
        observed: known === null ? String(build) : `${String(build)}.${String(known)}`,
        expected: '26100 or later, or 22621.3374 or 22631.3374 (KB5035942) or later',
      },
    ]
    switch (meetsFloor(devicePreparationFloor, build, known)) {
      case 'met':
        return pass(evidence)
      case 'below':
        return fail(evidence, newerMedia)
      case 'needs-revision':
        return cannotTell('device.osRevision', evidence)
    }
  },
})

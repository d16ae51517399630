import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { devicePreparationFloor, meetsFloor } from '../../tables/build-floors.ts'
import { words } from './words/os-min-device-preparation.ts'

/**
 * Device preparation starts in OOBE only from Windows 11 24H2, or 22H2 and 23H2 with KB5035942
 * (learn.microsoft.com/autopilot/device-preparation/requirements, 2025-04-21).
 */
export default defineCheck({
  id: 'os-min-device-preparation',
  area: 'windows',
  words,
  docs: 'https://learn.microsoft.com/autopilot/device-preparation/requirements',
  confidence: 'vendor',
  levels: levels(['device-preparation'], 'required'),
  needs: ['device.osBuild'],
  uses: ['device.osRevision'],
  evaluate({ 'device.osBuild': build }, _context, maybe, say): Finding {
    const revision = maybe['device.osRevision']
    const known = revision.status === 'known' ? revision.value : null
    const evidence: Observation[] = [
      {
        fact: 'device.osBuild',
        observed: known === null ? String(build) : `${String(build)}.${String(known)}`,
        expected: say.expected,
      },
    ]
    switch (meetsFloor(devicePreparationFloor, build, known)) {
      case 'met':
        return pass(evidence)
      case 'below':
        return fail(evidence, remedy(say.newerMedia, 'technician', 'reset'))
      case 'needs-revision':
        return cannotTell('device.osRevision', evidence)
    }
  },
})

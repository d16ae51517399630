import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { findWindowsEdition } from '../../tables/windows-editions.ts'
import { words } from './words/os-edition.ts'

/**
 * Only these editions are named for Windows Autopilot (learn.microsoft.com/autopilot/requirements,
 * 2025-07-08). The step from Pro to Enterprise comes after sign-in, so Pro is right in OOBE.
 */
export default defineCheck({
  id: 'os-edition',
  area: 'windows',
  words,
  docs: 'https://learn.microsoft.com/autopilot/requirements',
  confidence: 'vendor',
  levels: levels(scenarioIds, 'required'),
  needs: [],
  uses: ['device.osEdition', 'device.osInstallationType', 'device.osSMode'],
  evaluate(_facts, _context, maybe, say): Finding {
    const type = maybe['device.osInstallationType']
    const sMode = maybe['device.osSMode']
    const edition = maybe['device.osEdition']
    const row = edition.status === 'known' ? findWindowsEdition(edition.value) : undefined
    const evidence: Observation[] = []
    if (edition.status === 'known') {
      evidence.push({ fact: 'device.osEdition', observed: row?.name ?? edition.value, expected: say.expected })
    }

    if (type.status === 'known' && type.value.startsWith('Server')) {
      const server: Observation = { fact: 'device.osInstallationType', observed: type.value, expected: 'Client' }
      return fail([...evidence, server], remedy(say.installClient, 'technician', 'reset'))
    }
    if (row?.autopilot === 'unsupported') {
      // A product key leads from Home to Pro; SE and Server need a new installation.
      return fail(evidence, row.id.startsWith('Core') ? remedy(say.changeEdition, 'technician', 'restart') : remedy(say.installClient, 'technician', 'reset'))
    }
    if (sMode.status === 'known' && sMode.value) {
      return fail([...evidence, { fact: 'device.osSMode', observed: say.sMode.on, expected: say.sMode.off }], remedy(say.leaveSMode, 'technician'))
    }

    if (edition.status === 'unavailable') return cannotTell('device.osEdition', evidence)
    if (type.status === 'unavailable') return cannotTell('device.osInstallationType', evidence)
    if (type.value !== 'Client') {
      // Windows PE describes itself, not the Windows that is installed on the disk.
      const other: Observation = { fact: 'device.osInstallationType', observed: type.value, expected: 'Client' }
      return cannotTell('device.osInstallationType', [...evidence, other])
    }
    if (sMode.status === 'unavailable') return cannotTell('device.osSMode', evidence)
    if (row?.autopilot !== 'supported') return warn(evidence, remedy(say.confirmEdition, 'technician'))
    return pass([...evidence, { fact: 'device.osSMode', observed: say.sMode.off, expected: say.sMode.off }])
  },
})

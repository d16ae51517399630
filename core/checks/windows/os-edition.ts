import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { findWindowsEdition } from '../../tables/windows-editions.ts'

const changeEdition: Remedy = {
  summary: 'Change the edition to Windows Pro, Enterprise or Education.',
  steps: [
    'Have a product key for Windows Pro, Enterprise or Education at hand.',
    'Open a Command Prompt as administrator.',
    'Run: changepk.exe /ProductKey <product key>',
    'Let the device restart; when the key is refused, install that edition from installation media instead.',
    'Capture the hardware hash again and compare its product key with the registered one: a stale record brings event 908, ProductKeyIdMismatch.',
  ],
  role: 'technician',
  restart: 'restart',
}

const leaveSMode: Remedy = {
  summary: 'Switch the device out of S mode.',
  steps: [
    'In Windows, open Settings > System > Activation.',
    'Under "Switch to Windows Pro", select Open Store.',
    'On the page about S mode, select Get and confirm.',
    'Scan again.',
  ],
  role: 'technician',
  restart: 'none',
}

const installClient: Remedy = {
  summary: 'Install a client edition of Windows.',
  steps: [
    'Start the device from installation media of Windows 11 Pro, Enterprise or Education.',
    'Delete the old Windows partitions and install.',
    'Scan again in OOBE, before anyone signs in.',
  ],
  role: 'technician',
  restart: 'reset',
}

const confirmEdition: Remedy = {
  summary: 'Confirm that Windows Autopilot takes this edition, or change it.',
  steps: [
    'Compare the edition with the list of supported editions on the linked page.',
    'When it is not listed, install Windows Pro, Enterprise or Education.',
    'Scan again.',
  ],
  role: 'technician',
  restart: 'none',
}

const expected = 'Pro, Pro Education, Pro for Workstations, Enterprise, Education or Enterprise LTSC'

/**
 * Only these editions are named for Windows Autopilot (learn.microsoft.com/autopilot/requirements,
 * 2025-07-08). The step from Pro to Enterprise comes after sign-in, so Pro is right in OOBE.
 */
export default defineCheck({
  id: 'os-edition',
  area: 'windows',
  topic: 'Windows edition',
  title: {
    pass: 'Windows edition works with Windows Autopilot',
    fail: 'Windows edition or mode is not known to work with Windows Autopilot',
  },
  why: 'Home, SE, S mode and Server have no way into Windows Autopilot: setup offers a personal account or stops at the join.',
  docs: 'https://learn.microsoft.com/autopilot/requirements',
  confidence: 'vendor',
  levels: levels(scenarioIds, 'required'),
  needs: [],
  uses: ['device.osEdition', 'device.osInstallationType', 'device.osSMode'],
  evaluate(_facts, _context, maybe): Finding {
    const type = maybe['device.osInstallationType']
    const sMode = maybe['device.osSMode']
    const edition = maybe['device.osEdition']
    const row = edition.status === 'known' ? findWindowsEdition(edition.value) : undefined
    const evidence: Observation[] = []
    if (edition.status === 'known') {
      evidence.push({ fact: 'device.osEdition', observed: row?.name ?? edition.value, expected })
    }

    if (type.status === 'known' && type.value.startsWith('Server')) {
      const server: Observation = { fact: 'device.osInstallationType', observed: type.value, expected: 'Client' }
      return fail([...evidence, server], installClient)
    }
    if (row?.autopilot === 'unsupported') {
      // A product key leads from Home to Pro; SE and Server need a new installation.
      return fail(evidence, row.id.startsWith('Core') ? changeEdition : installClient)
    }
    if (sMode.status === 'known' && sMode.value) {
      return fail([...evidence, { fact: 'device.osSMode', observed: 'On', expected: 'Off' }], leaveSMode)
    }

    if (edition.status === 'unavailable') return cannotTell('device.osEdition', evidence)
    if (type.status === 'unavailable') return cannotTell('device.osInstallationType', evidence)
    if (type.value !== 'Client') {
      // Windows PE describes itself, not the Windows that is installed on the disk.
      const other: Observation = { fact: 'device.osInstallationType', observed: type.value, expected: 'Client' }
      return cannotTell('device.osInstallationType', [...evidence, other])
    }
    if (sMode.status === 'unavailable') return cannotTell('device.osSMode', evidence)
    if (row?.autopilot !== 'supported') return warn(evidence, confirmEdition)
    return pass([...evidence, { fact: 'device.osSMode', observed: 'Off', expected: 'Off' }])
  },
})

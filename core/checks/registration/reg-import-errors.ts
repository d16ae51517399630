import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, notApplicable, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { registeredScenarios } from '../../scenarios/index.ts'

const captureAgain: Remedy = {
  summary: 'Capture the hardware hash again and import it.',
  steps: [
    'See what the checks of the hardware hash say about this device, and correct that first.',
    'Capture the hardware hash on the device as administrator.',
    'Write the import file with a tool; a spreadsheet changes it.',
    'Import it, wait until the import ends and scan again.',
  ],
  role: 'intune-admin',
  restart: 'none',
}

const removeDuplicate: Remedy = {
  summary: 'Import the device once.',
  steps: [
    'Remove the second row with the same hardware hash from the import file.',
    'Import the file again, wait until the import ends and scan again.',
  ],
  role: 'intune-admin',
  restart: 'none',
}

const tryLater: Remedy = {
  summary: 'Import the device again later.',
  steps: ['Wait fifteen minutes.', 'Import the file again, wait until the import ends and scan again.'],
  role: 'intune-admin',
  restart: 'none',
}

const wait: Remedy = {
  summary: 'Wait until the import ends.',
  steps: ['Wait a few minutes; an import can take up to twenty.', 'Scan again.'],
  role: 'technician',
  restart: 'none',
}

const ask: Remedy = {
  summary: 'Look the error up and import the device again.',
  steps: [
    'Open Windows Autopilot devices in the Intune admin center and read what it says about this import.',
    'Correct the cause, import the device again and scan again.',
  ],
  role: 'intune-admin',
  restart: 'none',
}

/**
 * What became of the last import. Names decide, numbers mislead: 806 was seen with the name for another tenant.
 * A record that exists makes an old error history. Source: learn.microsoft.com/autopilot/add-devices, 2025-04-11.
 */
export default defineCheck({
  id: 'reg-import-errors',
  area: 'registration',
  topic: 'Last import of the device',
  title: { pass: 'No import of the device failed', fail: 'Last import of the device did not succeed' },
  why: 'A hardware hash that the service refused leaves the device unregistered, so setup offers a personal account. The error of the import says what has to be corrected.',
  docs: 'https://learn.microsoft.com/autopilot/add-devices',
  confidence: 'vendor',
  levels: levels(registeredScenarios, 'required'),
  needs: ['tenant.importResult'],
  uses: ['tenant.autopilotRecords'],
  evaluate({ 'tenant.importResult': imported }, _context, maybe): Finding {
    const row = (observed: string, expected?: string): Observation[] => [
      { fact: 'tenant.importResult', observed, ...(expected === undefined ? {} : { expected }) },
    ]
    if (imported === null) return pass(row('No import on record'))
    const status = imported.status.toLowerCase()
    const name = imported.errorName.trim()
    if (/assignedto(other|another)tenant/i.test(name)) return notApplicable('Another tenant claims the device; the check for that says what to do.')
    if (status === 'complete' || /alreadyassigned/i.test(name)) return pass(row(name === '' ? 'Complete' : name))

    const records = maybe['tenant.autopilotRecords']
    const seen = row(name === '' ? `Without a name, status ${imported.status === '' ? 'empty' : imported.status}` : name, 'No error')
    if (records.status === 'unavailable') return cannotTell('tenant.autopilotRecords', seen)
    const running = status !== 'error' && name === ''
    if (records.value > 0) return pass(row(running ? 'Still running; the device is registered already' : 'An earlier import failed; the device is registered now'))
    if (running) return warn(row('Still running', 'Complete'), wait)
    if (/storageerror/i.test(name)) return warn(seen, tryLater)
    if (/duplicated/i.test(name)) return fail(seen, removeDuplicate)
    return fail(seen, /hardwarehash|serialnumber/i.test(name) ? captureAgain : ask)
  },
})

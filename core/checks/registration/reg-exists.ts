import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { registeredScenarios } from '../../scenarios/index.ts'

const register: Remedy = {
  summary: 'Register the device with Windows Autopilot.',
  steps: [
    'Collect the hardware hash on the device as administrator.',
    'Import it in the Intune admin center under Devices, Enrollment, Windows Autopilot devices.',
    'Wait until the import ends and a deployment profile is assigned.',
    'Restart the device in setup and scan again.',
  ],
  role: 'intune-admin',
  restart: 'restart',
}

const keepOne: Remedy = {
  summary: 'Keep one Windows Autopilot record for this serial number.',
  steps: [
    'Open Windows Autopilot devices in the Intune admin center and search for the serial number.',
    'Find the record that was imported from this hardware; a replaced mainboard leaves an old one behind.',
    'Delete the other records, then select Sync and scan again.',
  ],
  role: 'intune-admin',
  restart: 'none',
}

const deregister: Remedy = {
  summary: 'Deregister the device from Windows Autopilot, or choose a Windows Autopilot scenario.',
  steps: [
    'Delete the Intune device when there is one.',
    'Unassign the user from the Windows Autopilot device.',
    'Delete the Windows Autopilot device and select Sync.',
    'Wait until the record is gone, reset the device and scan again.',
  ],
  role: 'intune-admin',
  restart: 'reset',
}

/**
 * Registration decides which flow Windows takes: classic Windows Autopilot needs a record, device
 * preparation needs that there is none (unless the device is associated, which wins over a record).
 */
export default defineCheck({
  id: 'reg-exists',
  area: 'registration',
  topic: 'Windows Autopilot registration',
  title: {
    pass: 'Device is registered as this scenario needs',
    fail: 'Device is not registered as this scenario needs',
  },
  why: 'Windows asks the deployment service for its record as soon as setup is online. Without a record setup offers a personal account; with one it takes the classic path even where device preparation was meant.',
  docs: 'https://learn.microsoft.com/autopilot/add-devices',
  confidence: 'vendor',
  levels: {
    ...levels([...registeredScenarios, 'device-preparation'], 'required'),
    'existing-devices': 'informational',
  },
  needs: ['tenant.autopilotRecords'],
  uses: ['device.associated'],
  evaluate({ 'tenant.autopilotRecords': records }, { scenario }, maybe): Finding {
    const seen = (expected?: string): Observation => ({
      fact: 'tenant.autopilotRecords',
      observed: records === 0 ? 'None' : String(records),
      ...(expected === undefined ? {} : { expected }),
    })
    if (scenario === 'existing-devices') return pass([seen()])
    if (scenario === 'device-preparation') {
      if (records === 0) return pass([seen('None')])
      const associated = maybe['device.associated']
      return associated.status === 'known' && associated.value
        ? pass([seen(), { fact: 'device.associated', observed: 'Yes' }])
        : fail([seen('None')], deregister)
    }
    if (records === 0) return fail([seen('1')], register)
    return records === 1 ? pass([seen('1')]) : warn([seen('1')], keepOne)
  },
})

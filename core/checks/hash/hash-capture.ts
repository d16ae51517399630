import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, pass, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { registeredScenarios } from '../../scenarios/index.ts'

const captureAgain: Remedy = {
  summary: 'Capture the hardware hash in a fully started Windows.',
  steps: [
    'Restart the device and wait two minutes after the desktop or the first OOBE page appears.',
    'Run the collector again as administrator; in OOBE, press Shift+F10 first.',
    'When the hash stays empty in OOBE of Windows 11, press Ctrl+Shift+D, select Export and take the hash from the exported logs.',
    'When it stays empty there too, install Windows again or ask the hardware maker for a firmware update.',
  ],
  role: 'technician',
  restart: 'restart',
}

/**
 * Windows answers with the hash through MDM_DevDetail_Ext01 (learn.microsoft.com/autopilot/add-devices,
 * 2025-04-11); no answer, or a class that is not there, is length 0.
 *
 * A device that is registered already is judged alike: OOBE identifies the device by the same data, so a
 * Windows that cannot build the hash may not be recognized although the record exists.
 */
export default defineCheck({
  id: 'hash-capture',
  area: 'hash',
  topic: 'Hardware hash',
  title: { pass: 'Hardware hash can be captured', fail: 'Hardware hash is empty' },
  why: 'The hardware hash is how Windows Autopilot knows the device. Without it the device cannot be registered, and OOBE may not find its profile.',
  docs: 'https://learn.microsoft.com/autopilot/add-devices',
  confidence: 'vendor',
  levels: levels(registeredScenarios, 'required'),
  needs: ['device.hardwareHash'],
  evaluate({ 'device.hardwareHash': hash }): Finding {
    const observed = hash.length === 0 ? 'Empty' : `${String(hash.length)} characters`
    const evidence: Observation[] = [{ fact: 'device.hardwareHash', observed, expected: 'Not empty' }]
    return hash.length === 0 ? fail(evidence, captureAgain) : pass(evidence)
  },
})

import { defineCheck, levels } from '../../engine/define-check.ts'
import { notApplicable, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { registeredScenarios } from '../../scenarios/index.ts'

const exportRepaired: Remedy = {
  summary: 'Register the device with the padding that Preflight adds.',
  steps: [
    'In Preflight, export the registration CSV of this device: the export pads the hash.',
    'In the Intune admin center, open Devices > Enrollment > Windows > Windows Autopilot > Devices > Import.',
    'Select the exported file, without opening it in Excel.',
  ],
  role: 'technician',
  restart: 'none',
}

const captureAgain: Remedy = {
  summary: 'Capture the hardware hash again.',
  steps: [
    'Restart the device.',
    'Run the collector again as administrator; in OOBE, press Shift+F10 first.',
    'When the hash still does not decode, do not import it: ask the hardware maker for a firmware update.',
  ],
  role: 'technician',
  restart: 'restart',
}

/**
 * Windows writes the hash without padding and the service wants it padded; the import then answers HTTP 400
 * with `Edm.Binary` (learn.microsoft.com/autopilot/troubleshooting-faq, 2025-04-21). Never more than a
 * warning: padding, or an `A` for `==` at the end, carries no data and Preflight puts it right.
 */
export default defineCheck({
  id: 'hash-base64-padding',
  area: 'hash',
  topic: 'Encoding of the hardware hash',
  title: { pass: 'Hardware hash is valid Base64', fail: 'Hardware hash is not valid Base64 as captured' },
  why: 'The import refuses a hash that is not padded Base64, with an error about Edm.Binary that does not name the cause.',
  docs: 'https://learn.microsoft.com/autopilot/troubleshooting-faq',
  confidence: 'vendor',
  levels: levels(registeredScenarios, 'recommended'),
  needs: ['device.hardwareHash'],
  evaluate({ 'device.hardwareHash': { length, strictBase64, repairable } }): Finding {
    if (length === 0) return notApplicable('There is no hash to decode.')
    const valid = strictBase64 && length % 4 === 0
    const evidence: Observation[] = [
      {
        fact: 'device.hardwareHash',
        observed: `${String(length)} characters, ${valid ? 'decodes' : repairable ? 'decodes once padded' : 'does not decode'}`,
        expected: 'Decodes, length a multiple of 4',
      },
    ]
    if (valid) return pass(evidence)
    return warn(evidence, repairable ? exportRepaired : captureAgain)
  },
})

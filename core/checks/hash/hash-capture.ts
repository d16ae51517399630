import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { registeredScenarios } from '../../scenarios/index.ts'
import { words } from './words/hash-capture.ts'

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
  words,
  docs: 'https://learn.microsoft.com/autopilot/add-devices',
  confidence: 'vendor',
  levels: levels(registeredScenarios, 'required'),
  needs: ['device.hardwareHash'],
  evaluate({ 'device.hardwareHash': hash }, _context, _maybe, say): Finding {
    const observed = hash.length === 0 ? say.empty : say.characters(hash.length)
    const evidence: Observation[] = [{ fact: 'device.hardwareHash', observed, expected: say.notEmpty }]
    return hash.length === 0 ? fail(evidence, remedy(say.captureAgain, 'technician', 'restart')) : pass(evidence)
  },
})

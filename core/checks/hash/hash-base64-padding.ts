import { defineCheck, levels } from '../../engine/define-check.ts'
import { notApplicable, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { registeredScenarios } from '../../scenarios/index.ts'
import { words } from './words/hash-base64-padding.ts'

/**
 * Windows writes the hash without padding and the service wants it padded; the import then answers HTTP 400
 * with `Edm.Binary` (learn.microsoft.com/autopilot/troubleshooting-faq, 2025-04-21). Never more than a
 * warning: padding, or an `A` for `==` at the end, carries no data and Preflight puts it right.
 */
export default defineCheck({
  id: 'hash-base64-padding',
  area: 'hash',
  words,
  docs: 'https://learn.microsoft.com/autopilot/troubleshooting-faq',
  confidence: 'vendor',
  levels: levels(registeredScenarios, 'recommended'),
  needs: ['device.hardwareHash'],
  evaluate({ 'device.hardwareHash': { length, strictBase64, repairable } }, _context, _maybe, say): Finding {
    if (length === 0) return notApplicable(say.noHash)
    const valid = strictBase64 && length % 4 === 0
    const evidence: Observation[] = [
      {
        fact: 'device.hardwareHash',
        observed: valid ? say.decodes(length) : repairable ? say.decodesPadded(length) : say.doesNotDecode(length),
        expected: say.multipleOfFour,
      },
    ]
    if (valid) return pass(evidence)
    return warn(evidence, repairable ? remedy(say.exportRepaired, 'technician') : remedy(say.captureAgain, 'technician', 'restart'))
  },
})

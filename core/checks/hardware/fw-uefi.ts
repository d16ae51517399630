import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { words } from './words/fw-uefi.ts'

/** Windows 11 asks for UEFI (learn.microsoft.com/windows/whats-new/windows-11-requirements, 2023-02-13). */
export default defineCheck({
  id: 'fw-uefi',
  area: 'hardware',
  words,
  docs: 'https://learn.microsoft.com/windows/deployment/mbr-to-gpt',
  confidence: 'vendor',
  levels: levels(scenarioIds, 'required'),
  needs: ['device.firmwareType'],
  evaluate({ 'device.firmwareType': firmware }, _context, _maybe, say): Finding {
    const evidence: Observation[] = [
      { fact: 'device.firmwareType', observed: say.modes[firmware], expected: say.modes.uefi },
    ]
    return firmware === 'uefi' ? pass(evidence) : fail(evidence, remedy(say.switchToUefi, 'technician', 'restart'))
  },
})

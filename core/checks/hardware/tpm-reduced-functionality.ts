import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, notApplicable, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { commonScenarios } from '../../scenarios/index.ts'
import { yesNo } from '../../words/yes-no.ts'
import { words } from './words/tpm-reduced-functionality.ts'

/** Device association turns such a TPM down (learn.microsoft.com/autopilot/device-preparation/device-association/requirements, 2026-08-25). */
export default defineCheck({
  id: 'tpm-reduced-functionality',
  area: 'hardware',
  words,
  docs: 'https://learn.microsoft.com/windows/security/hardware-security/tpm/initialize-and-configure-ownership-of-the-tpm',
  confidence: 'vendor',
  levels: { ...levels(commonScenarios, 'recommended'), ...levels(['device-association'], 'required') },
  needs: [],
  uses: ['device.tpmReducedFunctionality', 'device.tpmPresent'],
  evaluate(_facts, { language }, maybe, say): Finding {
    const present = maybe['device.tpmPresent']
    if (present.status === 'known' && !present.value) return notApplicable(say.noTpm)
    const reduced = maybe['device.tpmReducedFunctionality']
    if (reduced.status === 'unavailable') return cannotTell('device.tpmReducedFunctionality')
    const { yes, no } = yesNo[language]
    const evidence: Observation[] = [
      { fact: 'device.tpmReducedFunctionality', observed: reduced.value ? yes : no, expected: no },
    ]
    return reduced.value ? fail(evidence, remedy(say.clearTpm, 'technician', 'restart')) : pass(evidence)
  },
})

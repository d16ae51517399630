import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { yesNo } from '../../words/yes-no.ts'
import { words } from './words/dpp-policy-user.ts'

/** Source: learn.microsoft.com/autopilot/device-preparation/tutorial (2025-09). */
export default defineCheck({
  id: 'dpp-policy-user',
  area: 'profile',
  words,
  docs: 'https://learn.microsoft.com/autopilot/device-preparation/overview',
  confidence: 'vendor',
  levels: levels(['device-preparation'], 'required'),
  needs: ['tenant.devicePreparationPolicy'],
  evaluate({ 'tenant.devicePreparationPolicy': reaches }, { language }, _maybe, say): Finding {
    const { yes, no } = yesNo[language]
    const seen: Observation[] = [{ fact: 'tenant.devicePreparationPolicy', observed: reaches ? yes : no, expected: yes }]
    return reaches ? pass(seen) : fail(seen, remedy(say.include, 'intune-admin'))
  },
})

import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, type Finding } from '../../engine/finding.ts'
import { registeredScenarios } from '../../scenarios/index.ts'
import { passWithRecord, withoutRecord } from '../registration/record.ts'
import { yesNo } from '../../words/yes-no.ts'
import { words } from './words/prof-convert-all.ts'

/** Nothing is wrong with either value. Source: learn.microsoft.com/autopilot/profiles (2025-03-27). */
export default defineCheck({
  id: 'prof-convert-all',
  area: 'profile',
  words,
  docs: 'https://learn.microsoft.com/autopilot/profiles',
  confidence: 'vendor',
  levels: levels(registeredScenarios, 'informational'),
  needs: [],
  uses: ['tenant.autopilotRecords', 'tenant.profileConvertsAll'],
  evaluate(_facts, { language }, maybe): Finding {
    const records = maybe['tenant.autopilotRecords']
    const without = withoutRecord(records, language)
    if (without) return without
    const on = maybe['tenant.profileConvertsAll']
    if (on.status === 'unavailable') return cannotTell('tenant.profileConvertsAll')
    return passWithRecord(records, [{ fact: 'tenant.profileConvertsAll', observed: on.value ? yesNo[language].yes : yesNo[language].no }])
  },
})

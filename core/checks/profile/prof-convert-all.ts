import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, type Finding } from '../../engine/finding.ts'
import { registeredScenarios } from '../../scenarios/index.ts'
import { passWithRecord, withoutRecord } from '../registration/record.ts'

/** Nothing is wrong with either value. Source: learn.microsoft.com/autopilot/profiles (2025-03-27). */
export default defineCheck({
  id: 'prof-convert-all',
  area: 'profile',
  topic: 'Convert all targeted devices to Autopilot',
  title: { pass: 'Whether the profile registers devices is known', fail: 'Whether the profile registers devices is not known' },
  why: 'With this option Intune registers the company-owned devices that the profile reaches, which takes up to 48 hours. Turning it off removes no registration.',
  docs: 'https://learn.microsoft.com/autopilot/profiles',
  confidence: 'vendor',
  levels: levels(registeredScenarios, 'informational'),
  needs: [],
  uses: ['tenant.autopilotRecords', 'tenant.profileConvertsAll'],
  evaluate(_facts, _context, maybe): Finding {
    const records = maybe['tenant.autopilotRecords']
    const without = withoutRecord(records)
    if (without) return without
    const on = maybe['tenant.profileConvertsAll']
    if (on.status === 'unavailable') return cannotTell('tenant.profileConvertsAll')
    return passWithRecord(records, [{ fact: 'tenant.profileConvertsAll', observed: on.value ? 'Yes' : 'No' }])
  },
})

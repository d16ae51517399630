import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, notApplicable, pass, remedy, type Finding } from '../../engine/finding.ts'
import { words } from './words/dpp-device-group.ts'

const fact = 'tenant.preparationGroup'

/** Intune tests the group itself. Source: learn.microsoft.com/autopilot/device-preparation/troubleshooting-faq (2026-01). */
export default defineCheck({
  id: 'dpp-device-group',
  area: 'profile',
  words,
  docs: 'https://learn.microsoft.com/autopilot/device-preparation/troubleshooting-faq',
  confidence: 'vendor',
  levels: levels(['device-preparation', 'device-association'], 'required'),
  needs: [],
  uses: ['tenant.devicePreparationPolicy', 'tenant.preparationGroup'],
  evaluate(_facts, _context, maybe, say): Finding {
    const policy = maybe['tenant.devicePreparationPolicy']
    if (policy.status === 'known' && !policy.value) return notApplicable(say.noPolicy)
    const group = maybe[fact]
    if (group.status === 'unavailable') return cannotTell(fact)
    const { chosen, problems } = group.value
    if (!chosen) return fail([{ fact, observed: say.noGroup, expected: say.anyGroup }], remedy(say.correct, 'intune-admin'))
    if (problems.length > 0) return fail(problems.map((each) => ({ fact, observed: say.problems[each], expected: say.rightGroup })), remedy(say.correct, 'intune-admin'))
    return pass([{ fact, observed: say.tested }])
  },
})

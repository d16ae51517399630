import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, notApplicable, pass, remedy, type Finding } from '../../engine/finding.ts'
import type { PreparationGroupProblem } from '../../facts/preparation.ts'
import { words } from './words/dpp-device-group.ts'

const words: { readonly [P in PreparationGroupProblem]: string } = {
  securityGroupNotFound: 'The group does not exist',
  notSecurityGroup: 'The group is no security group',
  notStaticSecurityGroup: 'The members of the group are not assigned by hand',
  firstPartyAppNotAnOwner: 'Intune Provisioning Client does not own the group',
}

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
    if (policy.status === 'known' && !policy.value) return notApplicable('No device preparation policy reaches the user, so there is no group to look at.')
    const group = maybe[fact]
    if (group.status === 'unavailable') return cannotTell(fact)
    const { chosen, problems } = group.value
    if (!chosen) return fail([{ fact, observed: 'None', expected: 'A group' }], remedy(say.correct, 'intune-admin'))
    if (problems.length > 0) return fail(problems.map((each) => ({ fact, observed: words[each], expected: 'An assigned security group that Intune Provisioning Client owns' })), remedy(say.correct, 'intune-admin'))
    return pass([{ fact, observed: 'Tested by Intune without a finding' }])
  },
})

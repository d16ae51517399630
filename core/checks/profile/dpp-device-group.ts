import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, notApplicable, pass, type Finding, type Remedy } from '../../engine/finding.ts'
import type { PreparationGroupProblem } from '../../facts/preparation.ts'

const correct: Remedy = {
  summary: 'Give the device preparation policy a device group that Intune can fill.',
  steps: [
    'Open the group in the Microsoft Entra admin center; it has to be a security group with assigned members.',
    'Open Owners and add the service principal Intune Provisioning Client, whose application id is f1346770-5b25-470b-88bd-d5744ab7952c.',
    'Open the device preparation policy in the Intune admin center and choose the group under Device group.',
    'Save the policy and scan again.',
  ],
  role: 'intune-admin',
  restart: 'none',
}

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
  topic: 'Device group of the device preparation policy',
  title: { pass: 'Intune can put the device into the device group', fail: 'Intune cannot put the device into the device group' },
  why: 'During setup Intune makes the device a member of this group. When it cannot, nothing that is assigned to the group is installed.',
  docs: 'https://learn.microsoft.com/autopilot/device-preparation/troubleshooting-faq',
  confidence: 'vendor',
  levels: levels(['device-preparation', 'device-association'], 'required'),
  needs: [],
  uses: ['tenant.devicePreparationPolicy', 'tenant.preparationGroup'],
  evaluate(_facts, _context, maybe): Finding {
    const policy = maybe['tenant.devicePreparationPolicy']
    if (policy.status === 'known' && !policy.value) return notApplicable('No device preparation policy reaches the user, so there is no group to look at.')
    const group = maybe[fact]
    if (group.status === 'unavailable') return cannotTell(fact)
    const { chosen, problems } = group.value
    if (!chosen) return fail([{ fact, observed: 'None', expected: 'A group' }], correct)
    if (problems.length > 0) return fail(problems.map((each) => ({ fact, observed: words[each], expected: 'An assigned security group that Intune Provisioning Client owns' })), correct)
    return pass([{ fact, observed: 'Tested by Intune without a finding' }])
  },
})

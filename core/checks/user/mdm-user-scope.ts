import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, pass, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'

const widen: Remedy = {
  summary: 'Bring the user into the MDM user scope of Microsoft Intune.',
  steps: [
    'Open Devices, Enrollment, Automatic Enrollment in the Intune admin center.',
    'Set the MDM user scope to All, or to Some with a group that holds the user.',
    'Leave the addresses of the service at their defaults.',
    'Wait a few minutes and scan again.',
  ],
  role: 'intune-admin',
  restart: 'none',
}

const words = { none: 'Nobody', all: 'All users', selected: 'Selected groups' } as const

export default defineCheck({
  id: 'mdm-user-scope',
  area: 'user',
  topic: 'MDM user scope',
  title: { pass: 'User is in the MDM user scope', fail: 'User is outside the MDM user scope' },
  why: 'Entra hands the device to Intune only for users in this scope. For others the device joins and is never managed, or setup stops at the terms of use.',
  docs: 'https://learn.microsoft.com/intune/device-enrollment/windows/enable-automatic-mdm',
  confidence: 'vendor',
  levels: levels(userScenarios, 'required'),
  needs: ['tenant.mdmUserScope'],
  evaluate({ 'tenant.mdmUserScope': scope }): Finding {
    const evidence: Observation[] = [
      { fact: 'tenant.mdmUserScope', observed: words[scope.appliesTo], expected: 'All users, or a group that holds the user' },
    ]
    switch (scope.appliesTo) {
      case 'all':
        return pass(evidence)
      case 'none':
        return fail(evidence, widen)
      case 'selected': {
        const inside: Observation = {
          fact: 'tenant.mdmUserScope',
          label: 'User is in a selected group',
          observed: scope.includesUser ? 'Yes' : 'No',
          expected: 'Yes',
        }
        return scope.includesUser ? pass([...evidence, inside]) : fail([...evidence, inside], widen)
      }
    }
  },
})

import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { words } from './words/mdm-user-scope.ts'

const words = { none: 'Nobody', all: 'All users', selected: 'Selected groups' } as const

export default defineCheck({
  id: 'mdm-user-scope',
  area: 'user',
  words,
  docs: 'https://learn.microsoft.com/intune/device-enrollment/windows/enable-automatic-mdm',
  confidence: 'vendor',
  levels: levels(userScenarios, 'required'),
  needs: ['tenant.mdmUserScope'],
  evaluate({ 'tenant.mdmUserScope': scope }, _context, _maybe, say): Finding {
    const evidence: Observation[] = [
      { fact: 'tenant.mdmUserScope', observed: words[scope.appliesTo], expected: 'All users, or a group that holds the user' },
    ]
    switch (scope.appliesTo) {
      case 'all':
        return pass(evidence)
      case 'none':
        return fail(evidence, remedy(say.widen, 'intune-admin'))
      case 'selected': {
        const inside: Observation = {
          fact: 'tenant.mdmUserScope',
          label: 'User is in a selected group',
          observed: scope.includesUser ? 'Yes' : 'No',
          expected: 'Yes',
        }
        return scope.includesUser ? pass([...evidence, inside]) : fail([...evidence, inside], remedy(say.widen, 'intune-admin'))
      }
    }
  },
})

import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { yesNo } from '../../words/yes-no.ts'
import { words } from './words/mdm-user-scope.ts'

export default defineCheck({
  id: 'mdm-user-scope',
  area: 'user',
  words,
  docs: 'https://learn.microsoft.com/intune/device-enrollment/windows/enable-automatic-mdm',
  confidence: 'vendor',
  levels: levels(userScenarios, 'required'),
  needs: ['tenant.mdmUserScope'],
  evaluate({ 'tenant.mdmUserScope': scope }, { language }, _maybe, say): Finding {
    const evidence: Observation[] = [
      { fact: 'tenant.mdmUserScope', observed: say.scope[scope.appliesTo], expected: say.wideEnough },
    ]
    switch (scope.appliesTo) {
      case 'all':
        return pass(evidence)
      case 'none':
        return fail(evidence, remedy(say.widen, 'intune-admin'))
      case 'selected': {
        const answers = yesNo[language]
        const inside: Observation = {
          fact: 'tenant.mdmUserScope',
          label: say.inSelectedGroup,
          observed: scope.includesUser ? answers.yes : answers.no,
          expected: answers.yes,
        }
        return scope.includesUser ? pass([...evidence, inside]) : fail([...evidence, inside], remedy(say.widen, 'intune-admin'))
      }
    }
  },
})

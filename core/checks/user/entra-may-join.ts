import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { yesNo } from '../../words/yes-no.ts'
import { words } from './words/entra-may-join.ts'

export default defineCheck({
  id: 'entra-may-join',
  area: 'user',
  words,
  docs: 'https://learn.microsoft.com/entra/identity/devices/manage-device-identities',
  confidence: 'vendor',
  levels: levels(['user-driven', 'pre-provisioning', 'device-preparation', 'existing-devices'], 'required'),
  needs: ['tenant.joinScope'],
  evaluate({ 'tenant.joinScope': scope }, { language }, _maybe, say): Finding {
    const evidence: Observation[] = [{ fact: 'tenant.joinScope', observed: say.scope[scope.appliesTo], expected: say.wideEnough }]
    switch (scope.appliesTo) {
      case 'all':
        return pass(evidence)
      case 'none':
        return fail(evidence, remedy(say.widen, 'identity-admin'))
      case 'selected': {
        const answers = yesNo[language]
        const inside: Observation = { fact: 'tenant.joinScope', label: say.userSelected, observed: scope.includesUser ? answers.yes : answers.no, expected: answers.yes }
        return scope.includesUser ? pass([...evidence, inside]) : fail([...evidence, inside], remedy(say.widen, 'identity-admin'))
      }
    }
  },
})

import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { words } from './words/entra-may-join.ts'

const words = { none: 'Nobody', all: 'All users', selected: 'Selected users and groups' } as const

export default defineCheck({
  id: 'entra-may-join',
  area: 'user',
  words,
  docs: 'https://learn.microsoft.com/entra/identity/devices/manage-device-identities',
  confidence: 'vendor',
  levels: levels(['user-driven', 'pre-provisioning', 'device-preparation', 'existing-devices'], 'required'),
  needs: ['tenant.joinScope'],
  evaluate({ 'tenant.joinScope': scope }, _context, _maybe, say): Finding {
    const evidence: Observation[] = [{ fact: 'tenant.joinScope', observed: words[scope.appliesTo], expected: 'All users, or a selection with the user' }]
    switch (scope.appliesTo) {
      case 'all':
        return pass(evidence)
      case 'none':
        return fail(evidence, remedy(say.widen, 'identity-admin'))
      case 'selected': {
        const inside: Observation = { fact: 'tenant.joinScope', label: 'User is selected', observed: scope.includesUser ? 'Yes' : 'No', expected: 'Yes' }
        return scope.includesUser ? pass([...evidence, inside]) : fail([...evidence, inside], remedy(say.widen, 'identity-admin'))
      }
    }
  },
})

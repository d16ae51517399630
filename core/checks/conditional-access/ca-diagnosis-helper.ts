import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, type Finding, type Observation } from '../../engine/finding.ts'
import { momentText } from '../../words/moment-text.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { words } from './words/ca-diagnosis-helper.ts'

/** Most sign-ins shown; our own number. */
const mostRows = 5

export default defineCheck({
  id: 'ca-diagnosis-helper',
  area: 'conditional-access',
  words,
  docs: 'https://learn.microsoft.com/entra/identity/monitoring-health/concept-sign-ins',
  confidence: 'inference',
  levels: levels(userScenarios, 'informational'),
  needs: ['user.signInErrors'],
  evaluate({ 'user.signInErrors': errors }, context, _maybe, say): Finding {
    const rows = errors.slice(0, mostRows).map(
      ({ at, app, code, policies }): Observation => ({
        fact: 'user.signInErrors',
        label: app,
        observed: policies.length === 0 ? say.failed(`AADSTS${String(code)}`, momentText(at, context)) : say.failedBy(`AADSTS${String(code)}`, momentText(at, context), policies.join(', ')),
      }),
    )
    return pass(rows.length === 0 ? [{ fact: 'user.signInErrors', observed: say.none }] : rows)
  },
})

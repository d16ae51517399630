import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, type Finding, type Observation } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'

/** Most sign-ins shown; our own number. */
const mostRows = 5

export default defineCheck({
  id: 'ca-diagnosis-helper',
  area: 'conditional-access',
  topic: 'Failed sign-ins of the user',
  title: { pass: 'Failed sign-ins to setup services are listed', fail: 'Failed sign-ins to setup services are not listed' },
  why: 'The sign-in log names the error and the policy behind a sign-in that setup only answers with a general message.',
  docs: 'https://learn.microsoft.com/entra/identity/monitoring-health/concept-sign-ins',
  confidence: 'inference',
  levels: levels(userScenarios, 'informational'),
  needs: ['user.signInErrors'],
  evaluate({ 'user.signInErrors': errors }): Finding {
    const rows = errors.slice(0, mostRows).map(
      ({ at, app, code, policies }): Observation => ({
        fact: 'user.signInErrors',
        label: app,
        observed: `AADSTS${String(code)} at ${at}${policies.length === 0 ? '' : `, failed by ${policies.join(', ')}`}`,
      }),
    )
    return pass(rows.length === 0 ? [{ fact: 'user.signInErrors', observed: 'None' }] : rows)
  },
})

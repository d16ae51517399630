import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, notApplicable, pass, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'

const member: Remedy = {
  summary: 'Give the person an account of this tenant.',
  steps: ['Create an account in this tenant for the person who gets the device.', 'Issue the pass for that account.', 'Scan again with the new user.'],
  role: 'identity-admin',
  restart: 'none',
}

/** Source: "Configure Temporary Access Pass" (learn.microsoft.com, 2025-03-04): internal guests yes, external guests no. */
export default defineCheck({
  id: 'tap-guest',
  area: 'tap',
  topic: 'Guests and the pass',
  title: { pass: 'Account of the user can have a pass', fail: 'Account of another directory cannot use a pass' },
  why: 'A guest whose account lives in another directory signs in there. A Temporary Access Pass of this tenant is never asked for.',
  docs: 'https://learn.microsoft.com/entra/identity/authentication/howto-authentication-temporary-access-pass',
  confidence: 'vendor',
  levels: levels(userScenarios, 'required'),
  overlays: ['tap'],
  needs: ['user.account'],
  evaluate({ 'user.account': account }): Finding {
    if (account === null) return notApplicable('The tenant has no such user.')
    const row = (observed: string): Observation => ({ fact: 'user.account', label: 'Home of the account', observed, expected: 'This tenant' })
    if (account.external) return fail([row('Another directory')], member)
    return pass([row(account.userType === 'Guest' ? 'This tenant, guest' : 'This tenant')])
  },
})

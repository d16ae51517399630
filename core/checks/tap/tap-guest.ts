import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, notApplicable, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { words } from './words/tap-guest.ts'

/** Source: "Configure Temporary Access Pass" (learn.microsoft.com, 2025-03-04): internal guests yes, external guests no. */
export default defineCheck({
  id: 'tap-guest',
  area: 'tap',
  words,
  docs: 'https://learn.microsoft.com/entra/identity/authentication/howto-authentication-temporary-access-pass',
  confidence: 'vendor',
  levels: levels([...userScenarios, 'device-association'], 'required'),
  overlays: ['tap'],
  needs: ['user.account'],
  evaluate({ 'user.account': account }, _context, _maybe, say): Finding {
    if (account === null) return notApplicable(say.noUser)
    const row = (observed: string): Observation => ({ fact: 'user.account', label: say.home, observed, expected: say.thisTenant })
    if (account.external) return fail([row(say.otherDirectory)], remedy(say.member, 'identity-admin'))
    return pass([row(account.userType === 'Guest' ? say.thisTenantGuest : say.thisTenant)])
  },
})

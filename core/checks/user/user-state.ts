import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { words } from './words/user-state.ts'

/** Wherever a person signs in during setup: self-deploying knows no user. An internal guest is a normal account; one from another directory is not. */
export default defineCheck({
  id: 'user-state',
  area: 'user',
  words,
  docs: 'https://learn.microsoft.com/autopilot/user-driven',
  confidence: 'inference',
  levels: levels(userScenarios, 'required'),
  needs: ['user.account'],
  evaluate({ 'user.account': account }, _context, _maybe, say): Finding {
    const row = (observed: string, expected: string, label?: string): Observation => ({
      fact: 'user.account',
      observed,
      expected,
      ...(label === undefined ? {} : { label }),
    })
    if (account === null) return fail([row(say.noUser, say.enabledOfTenant)], remedy(say.useMember, 'identity-admin'))
    if (account.external) return fail([row(say.otherDirectory, say.ofTenant)], remedy(say.useMember, 'identity-admin'))
    if (!account.enabled) return fail([row(say.disabled, say.enabled)], remedy(say.useMember, 'identity-admin'))
    if (account.usageLocation.trim() === '') return warn([row(say.notSet, say.country, say.usageLocation)], remedy(say.setLocation, 'identity-admin'))
    return pass([row(say.enabled, say.enabled), row(account.usageLocation, say.country, say.usageLocation)])
  },
})

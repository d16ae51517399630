import { defineCheck, levels } from '../../engine/define-check.ts'
import { notApplicable, pass, type Finding } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { yesNo } from '../../words/yes-no.ts'
import { words } from './words/tap-seamless-sso.ts'

/** Advice alone, from an older version of Microsoft's page (2022); newer text no longer says it. */
export default defineCheck({
  id: 'tap-seamless-sso',
  area: 'tap',
  words,
  docs: 'https://learn.microsoft.com/entra/identity/authentication/howto-authentication-temporary-access-pass',
  confidence: 'vendor',
  levels: levels([...userScenarios, 'device-association'], 'informational'),
  overlays: ['tap'],
  needs: ['user.synced'],
  evaluate({ 'user.synced': synced }, { language }, _maybe, say): Finding {
    if (!synced) return notApplicable(say.cloudAlone)
    return pass([{ fact: 'user.synced', observed: yesNo[language].yes }])
  },
})

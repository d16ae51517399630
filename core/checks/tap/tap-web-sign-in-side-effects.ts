import { defineCheck, levels } from '../../engine/define-check.ts'
import { notApplicable, pass, type Finding, type Observation } from '../../engine/finding.ts'
import type { FactId } from '../../facts/index.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { policyReach } from '../../words/policy-reach.ts'
import { passWords } from './words/pass.ts'
import { words } from './words/tap-web-sign-in-side-effects.ts'

const related = ['tenant.webSignInPages', 'tenant.passwordlessExperience', 'tenant.defaultCredentialProvider'] as const satisfies readonly FactId[]

/** Advice alone. Sources: "Web sign-in for Windows" (learn.microsoft.com, 2023-12-11), Authentication CSP, Autopilot known issues (2026-09-08). */
export default defineCheck({
  id: 'tap-web-sign-in-side-effects',
  area: 'tap',
  words,
  docs: 'https://learn.microsoft.com/windows/security/identity-protection/web-sign-in/',
  confidence: 'vendor',
  levels: levels(scenarioIds, 'informational'),
  overlays: ['tap'],
  needs: ['tenant.webSignIn'],
  uses: [...related, 'user.domainType'],
  evaluate({ 'tenant.webSignIn': reach }, { language }, maybe, say): Finding {
    if (reach === 'none') return notApplicable(say.policyOff)
    const evidence: Observation[] = [{ fact: 'tenant.webSignIn', observed: policyReach[language][reach] }]
    for (const fact of related) {
      const value = maybe[fact]
      if (value.status === 'known') evidence.push({ fact, observed: policyReach[language][value.value] })
    }
    const domain = maybe['user.domainType']
    if (domain.status === 'known') evidence.push({ fact: 'user.domainType', observed: passWords[language].domainType[domain.value] })
    return pass(evidence)
  },
})

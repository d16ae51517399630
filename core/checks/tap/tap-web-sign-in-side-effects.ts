import { defineCheck, levels } from '../../engine/define-check.ts'
import { notApplicable, pass, type Finding, type Observation } from '../../engine/finding.ts'
import type { FactId } from '../../facts/index.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { reachWords } from './reach-words.ts'
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
  evaluate({ 'tenant.webSignIn': reach }, _context, maybe): Finding {
    if (reach === 'none') return notApplicable('No policy turns web sign-in on.')
    const evidence: Observation[] = [{ fact: 'tenant.webSignIn', observed: reachWords[reach] }]
    for (const fact of related) {
      const value = maybe[fact]
      if (value.status === 'known') evidence.push({ fact, observed: reachWords[value.value] })
    }
    const domain = maybe['user.domainType']
    if (domain.status === 'known') evidence.push({ fact: 'user.domainType', observed: domain.value === 'federated' ? 'Federated' : 'Managed' })
    return pass(evidence)
  },
})

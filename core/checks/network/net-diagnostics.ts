import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { commonScenarios } from '../../scenarios/index.ts'
import { diagnosticsHosts, groupOutcomes } from '../../tables/host-groups.ts'
import { mostAreSilent } from '../../tables/soft-hosts.ts'
import { hostAnswers } from '../../words/host-answers.ts'
import { words } from './words/net-diagnostics.ts'

/** More rows than this help nobody. */
const shownHosts = 6

/**
 * Hosts from learn.microsoft.com/intune/fundamentals/endpoints, 2026-08-21. Never a blocker. Each host serves tenants of
 * its own, and nobody can tell which one a tenant gets: a network that blocks them blocks them together, so a few
 * silent ones are shown and put nothing at risk.
 */
export default defineCheck({
  id: 'net-diagnostics',
  area: 'network',
  words,
  docs: 'https://learn.microsoft.com/intune/fundamentals/endpoints',
  confidence: 'vendor',
  levels: levels(commonScenarios, 'recommended'),
  needs: ['network.endpoints'],
  evaluate({ 'network.endpoints': probes }, { language }, _maybe, say): Finding {
    const { noConnection, answeredOf, atLeastHalf } = hostAnswers[language]
    const outcomes = groupOutcomes(diagnosticsHosts, probes)
    const answered = outcomes.filter(({ outcome }) => outcome === 'reachable')
    const blocked = outcomes.filter(({ outcome }) => outcome !== null && outcome !== 'reachable')
    const evidence: Observation[] = [
      { fact: 'network.endpoints', label: say.logHosts, observed: answeredOf(answered.length, outcomes.length), expected: atLeastHalf, ownThreshold: true },
      ...blocked.slice(0, shownHosts).map(
        ({ host }): Observation => ({ fact: 'network.endpoints', label: `${host}, TCP 443`, observed: noConnection }),
      ),
    ]
    if (!mostAreSilent(answered.length, outcomes.length)) return pass(evidence)
    return mostAreSilent(outcomes.length - blocked.length, outcomes.length) ? warn(evidence, remedy(say.allow, 'network-admin')) : cannotTell('network.endpoints', evidence)
  },
})

import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { commonScenarios } from '../../scenarios/index.ts'
import { activationHosts, groupOutcomes } from '../../tables/host-groups.ts'
import { hostAnswers } from '../../words/host-answers.ts'
import { words } from './words/net-activation.ts'

/** More rows than this help nobody. */
const shownHosts = 6

/** The host list is the one that Microsoft's article on 0x8004FE33 gives; an old and a new host for one service stand in for each other. */
export default defineCheck({
  id: 'net-activation',
  area: 'network',
  words,
  docs: 'https://learn.microsoft.com/windows/deployment/windows-subscription-activation',
  confidence: 'community',
  levels: levels(commonScenarios, 'recommended'),
  needs: ['network.endpoints'],
  evaluate({ 'network.endpoints': probes }, { language }, _maybe, say): Finding {
    const { answered: reached, noConnection, answeredOf } = hostAnswers[language]
    const outcomes = groupOutcomes(activationHosts, probes)
    const answered = outcomes.filter(({ outcome }) => outcome === 'reachable')
    const blocked = outcomes.filter(({ outcome }) => outcome !== null && outcome !== 'reachable')
    const evidence: Observation[] = [
      { fact: 'network.endpoints', label: say.activationHosts, observed: answeredOf(answered.length, outcomes.length) },
      ...blocked.slice(0, shownHosts).map(
        ({ host }): Observation => ({ fact: 'network.endpoints', label: `${host}, TCP 443`, observed: noConnection, expected: reached }),
      ),
    ]
    const services = [...new Set(outcomes.map(({ host }) => service(host)))].map((name) => outcomes.filter(({ host }) => service(host) === name))
    if (services.some((hosts) => hosts.every(({ outcome }) => outcome !== null && outcome !== 'reachable'))) return warn(evidence, remedy(say.allow, 'network-admin'))
    return services.every((hosts) => hosts.some(({ outcome }) => outcome === 'reachable')) ? pass(evidence) : cannotTell('network.endpoints', evidence)
  },
})

function service(host: string): string {
  return host.replace('-v2.', '.')
}

import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { commonScenarios } from '../../scenarios/index.ts'
import { activationHosts, groupOutcomes } from '../../tables/host-groups.ts'

const allow: Remedy = {
  summary: 'Let the network reach the activation hosts of Windows.',
  steps: ['On the firewall and the proxy, allow the hosts named under "What we saw" on TCP 443.', 'Scan again in the same network.'],
  role: 'network-admin',
  restart: 'none',
}

/** More rows than this help nobody. */
const shownHosts = 6

/** The host list is the one that Microsoft's article on 0x8004FE33 gives; an old and a new host for one service stand in for each other. */
export default defineCheck({
  id: 'net-activation',
  area: 'network',
  topic: 'Hosts of Windows activation',
  title: { pass: 'Activation hosts answer', fail: 'Activation hosts are blocked or were not all reached' },
  why: 'Enrollment works without these hosts, but the step-up from Pro to Enterprise and activation after a mainboard change fail later.',
  docs: 'https://learn.microsoft.com/windows/deployment/windows-subscription-activation',
  confidence: 'community',
  levels: levels(commonScenarios, 'recommended'),
  needs: ['network.endpoints'],
  evaluate({ 'network.endpoints': probes }): Finding {
    const outcomes = groupOutcomes(activationHosts, probes)
    const answered = outcomes.filter(({ outcome }) => outcome === 'reachable')
    const blocked = outcomes.filter(({ outcome }) => outcome !== null && outcome !== 'reachable')
    const evidence: Observation[] = [
      { fact: 'network.endpoints', label: 'Hosts of Windows activation', observed: `${String(answered.length)} of ${String(outcomes.length)} answered` },
      ...blocked.slice(0, shownHosts).map(
        ({ host }): Observation => ({ fact: 'network.endpoints', label: `${host}, TCP 443`, observed: 'No connection', expected: 'Answered' }),
      ),
    ]
    const services = [...new Set(outcomes.map(({ host }) => service(host)))].map((name) => outcomes.filter(({ host }) => service(host) === name))
    if (services.some((hosts) => hosts.every(({ outcome }) => outcome !== null && outcome !== 'reachable'))) return warn(evidence, allow)
    return services.every((hosts) => hosts.some(({ outcome }) => outcome === 'reachable')) ? pass(evidence) : cannotTell('network.endpoints', evidence)
  },
})

function service(host: string): string {
  return host.replace('-v2.', '.')
}

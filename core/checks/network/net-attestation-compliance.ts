import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { attestationRegions, groupOutcomes, type GroupOutcome } from '../../tables/host-groups.ts'
import { hostAnswers } from '../../words/host-answers.ts'
import { words } from './words/net-attestation-compliance.ts'

/**
 * Hosts from learn.microsoft.com/intune/fundamentals/endpoints, 2026-08-21. Microsoft Graph does not tell the region of
 * a tenant, so the hosts of every region are tried: all answer, or none does, settles it for whichever region it is.
 */
export default defineCheck({
  id: 'net-attestation-compliance',
  area: 'network',
  words,
  docs: 'https://learn.microsoft.com/intune/fundamentals/endpoints',
  confidence: 'vendor',
  levels: levels(scenarioIds, 'recommended'),
  needs: [],
  uses: ['tenant.healthRules', 'network.endpoints'],
  evaluate(_facts, { language }, maybe, say): Finding {
    const rules = maybe['tenant.healthRules']
    const probes = maybe['network.endpoints']
    if (rules.status === 'known' && rules.value.length === 0) return pass([{ fact: 'tenant.healthRules', observed: say.noRules }])
    if (probes.status === 'unavailable') return cannotTell('network.endpoints')
    const named = Object.entries(say.regions)
    const regions = [...attestationRegions].map(([region, hosts]) => ({ region, outcomes: groupOutcomes(hosts, probes.value) }))
    const all = regions.flatMap(({ outcomes }) => outcomes)
    const evidence = regions.map(({ region, outcomes }): Observation => ({
      fact: 'network.endpoints',
      label: say.hostsOf(named.find(([id]) => id === region)?.[1] ?? region),
      observed: hostAnswers[language].answeredOf(outcomes.filter(answers).length, outcomes.length),
      expected: say.allOfTheRegion,
    }))
    if (all.every(answers)) return pass(evidence)
    if (rules.status === 'unavailable') return cannotTell('tenant.healthRules', evidence)
    const asked: Observation = { fact: 'tenant.healthRules', observed: rules.value.map((rule) => say.rules[rule]).join(', ') }
    if (all.every(({ outcome }) => outcome !== null && outcome !== 'reachable')) return warn([asked, ...evidence], remedy(say.allow, 'network-admin'))
    const region: Observation = { fact: 'network.endpoints', label: say.tenantRegion, observed: say.regionUnknown }
    return cannotTell('network.endpoints', [asked, ...evidence, region])
  },
})

const answers = ({ outcome }: GroupOutcome): boolean => outcome === 'reachable'

import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import type { HealthRule } from '../../facts/tenant.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { attestationRegions, groupOutcomes, type GroupOutcome } from '../../tables/host-groups.ts'
import { words } from './words/net-attestation-compliance.ts'

const names: { readonly [R in HealthRule]: string } = {
  bitlocker: 'BitLocker',
  'secure-boot': 'Secure Boot',
  'code-integrity': 'Code integrity',
}

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
  evaluate(_facts, _context, maybe, say): Finding {
    const rules = maybe['tenant.healthRules']
    const probes = maybe['network.endpoints']
    if (rules.status === 'known' && rules.value.length === 0) return pass([{ fact: 'tenant.healthRules', observed: 'None' }])
    if (probes.status === 'unavailable') return cannotTell('network.endpoints')
    const regions = [...attestationRegions].map(([region, hosts]) => ({ region, outcomes: groupOutcomes(hosts, probes.value) }))
    const all = regions.flatMap(({ outcomes }) => outcomes)
    const evidence = regions.map(({ region, outcomes }): Observation => ({
      fact: 'network.endpoints',
      label: `Attestation hosts, ${region}`,
      observed: `${String(outcomes.filter(answers).length)} of ${String(outcomes.length)} answered`,
    }))
    if (all.every(answers)) return pass(evidence)
    if (rules.status === 'unavailable') return cannotTell('tenant.healthRules', evidence)
    const asked: Observation = { fact: 'tenant.healthRules', observed: rules.value.map((rule) => names[rule]).join(', ') }
    if (all.every(({ outcome }) => outcome !== null && outcome !== 'reachable')) return warn([asked, ...evidence], remedy(say.allow, 'network-admin'))
    const region: Observation = { fact: 'network.endpoints', label: 'Region of the tenant', observed: 'Not known: look it up under Tenant administration > Tenant status' }
    return cannotTell('network.endpoints', [asked, ...evidence, region])
  },
})

const answers = ({ outcome }: GroupOutcome): boolean => outcome === 'reachable'

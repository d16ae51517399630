import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import type { HealthRule } from '../../facts/tenant.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { attestationRegions, groupOutcomes, type GroupOutcome } from '../../tables/host-groups.ts'

const allow: Remedy = {
  summary: 'Let the network reach the attestation hosts of the region of the tenant.',
  steps: [
    'Look up the region: Intune admin center > Tenant administration > Tenant status > Tenant details > Tenant location.',
    'On the firewall and the proxy, allow the intunemaape hosts of that region on TCP 443, without inspection.',
    'Scan again in the same network.',
  ],
  role: 'network-admin',
  restart: 'none',
}

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
  topic: 'Attestation for compliance',
  title: {
    pass: 'Nothing stops the attestation that compliance policies need',
    fail: 'Attestation hosts that compliance policies need do not answer',
  },
  why: 'Compliance policies with rules for BitLocker, Secure Boot or code integrity need a health report over these hosts. Without it the device enrolls and then counts as not compliant.',
  docs: 'https://learn.microsoft.com/intune/fundamentals/endpoints',
  confidence: 'vendor',
  levels: levels(scenarioIds, 'recommended'),
  needs: [],
  uses: ['tenant.healthRules', 'network.endpoints'],
  evaluate(_facts, _context, maybe): Finding {
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
    if (all.every(({ outcome }) => outcome !== null && outcome !== 'reachable')) return warn([asked, ...evidence], allow)
    const region: Observation = { fact: 'network.endpoints', label: 'Region of the tenant', observed: 'Not known: look it up under Tenant administration > Tenant status' }
    return cannotTell('network.endpoints', [asked, ...evidence, region])
  },
})

const answers = ({ outcome }: GroupOutcome): boolean => outcome === 'reachable'

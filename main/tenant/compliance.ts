import { z } from 'zod'
import { known, type Fact } from '../../core/facts/fact.ts'
import { healthRules, type HealthRule } from '../../core/facts/tenant.ts'
import { callName } from '../graph/call-name.ts'
import { chain, readList, unreadable } from './reading.ts'
import type { ScanReader } from './reader/reader.ts'
import { reserve } from './reader/reserve.ts'
import { assignmentItem, reachOf, type Memberships } from './targeting.ts'
import { looseText } from './values.ts'
import { sayAnswer } from './answer-words.ts'

const path = '/deviceManagement/deviceCompliancePolicies'
const source = callName('v1.0', path)

const flag = z.boolean().nullish()

/** The three rules of the group "Windows Health Attestation Service evaluation rules"; other platforms have none of them. */
const policyItem = z.object({
  '@odata.type': looseText,
  id: z.string().min(1).max(100),
  assignments: z.array(assignmentItem).nullish(),
  bitLockerEnabled: flag,
  secureBootEnabled: flag,
  codeIntegrityEnabled: flag,
})

export type CompliancePolicy = z.infer<typeof policyItem>

const fields = {
  bitlocker: 'bitLockerEnabled',
  'secure-boot': 'secureBootEnabled',
  'code-integrity': 'codeIntegrityEnabled',
} as const satisfies { readonly [R in HealthRule]: keyof CompliancePolicy }

export async function readCompliance(reader: ScanReader): Promise<Fact<readonly CompliancePolicy[]>> {
  const all = `${path}?$expand=assignments`
  const list = readList(await reader.list({ version: 'v1.0', path: all, service: 'intune', shared: true }, reserve.first), source, policyItem)
  return chain(list, (items, from, at) => known(items.filter((each) => /\.windows10CompliancePolicy$/i.test(each['@odata.type'] ?? '')), from, at))
}

/** Device health rules that reach the device or the user. One policy that is known to reach them decides, whatever open ones do. */
export function healthRulesFact(policies: Fact<readonly CompliancePolicy[]>, memberships: Memberships): Fact<readonly HealthRule[]> {
  return chain(policies, (list, from, at) => {
    const found = new Set<HealthRule>()
    let open: Fact<never> | null = null
    for (const policy of list) {
      const rules = healthRules.filter((rule) => policy[fields[rule]] === true)
      if (rules.length === 0) continue
      if (!policy.assignments) {
        open ??= unreadable(from, sayAnswer((w) => w.policyAssignments))
        continue
      }
      const reach = reachOf(policy.assignments, memberships, from, at)
      const sides = [reach.device, reach.user]
      if (sides.some((side) => side.status === 'known' && side.value)) for (const rule of rules) found.add(rule)
      else for (const side of sides) if (side.status === 'unavailable') open ??= side
    }
    return found.size > 0 || open === null ? known(healthRules.filter((rule) => found.has(rule)), from, at) : open
  })
}

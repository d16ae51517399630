import { z } from 'zod'
import { known, mapFact, type Fact } from '../../core/facts/fact.ts'
import type { Facts } from '../../core/facts/index.ts'
import { securityKeys, type RegisteredMethod } from './auth-methods.ts'
import { methodConfiguration, type MethodsPolicy } from './methods-policy.ts'
import { chain, oneOf, unreadable } from './reading.ts'
import { isTargeted, type Person } from './tap-policy.ts'
import { looseText } from './values.ts'
import { sayAnswer } from './answer-words.ts'

const restrictions = z.object({
  isEnforced: z.boolean().nullish(),
  enforcementType: looseText,
  aaGuids: z.array(z.string().max(100)).nullish(),
})

type Restrictions = z.infer<typeof restrictions>

const configuration = z.object({
  state: looseText,
  includeTargets: z
    .array(z.object({ targetType: looseText, id: z.string().min(1).max(100), allowedPasskeyProfiles: z.array(z.string().max(100)).nullish() }))
    .nullish(),
  excludeTargets: z.array(z.object({ targetType: looseText, id: z.string().min(1).max(100) })).nullish(),
  keyRestrictions: restrictions.nullish(),
  /** Since 2026 a tenant can have several sets of rules, each for its own groups. */
  passkeyProfiles: z.array(z.object({ id: z.string().max(100), keyRestrictions: restrictions.nullish() })).nullish(),
})

type Configuration = z.infer<typeof configuration>

/** The FIDO2 method: whether it is on for the user, which keys they have, and which of them the policy lets in. */
export function securityKeyFacts(methods: MethodsPolicy, person: Person, registered: Fact<readonly RegisteredMethod[]>): Facts {
  const policy = methodConfiguration(methods, 'Fido2', configuration)
  const keys = securityKeys(registered)
  return {
    'tenant.securityKeyMethod': chain(policy, ({ state }, from, at) => oneOf(state, ['enabled', 'disabled'], 'state', from, at)),
    'user.inSecurityKeyPolicy': chain(policy, ({ includeTargets, excludeTargets }, from, at) =>
      includeTargets && excludeTargets
        ? isTargeted(includeTargets, excludeTargets, person, from, at)
        : unreadable(from, sayAnswer((w) => w.fidoTargets)),
    ),
    'user.securityKeys': mapFact(keys, (found) => found.length),
    'user.allowedSecurityKeys': chain(keys, (found, from, at) =>
      found.length === 0 ? known(0, from, at) : chain(policy, (value, source, time) => mapFact(rulesFor(value, person, source, time), (rules) => allowed(found, rules))),
    ),
  }
}

/** The sets of rules that count for the user; a key is let in when one of them does so. */
function rulesFor(policy: Configuration, person: Person, source: string, at: string): Fact<readonly Restrictions[]> {
  const targets = (policy.includeTargets ?? []).filter(({ allowedPasskeyProfiles }) => (allowedPasskeyProfiles ?? []).length > 0)
  if (targets.length === 0) return checked([policy.keyRestrictions ?? {}], source, at)
  const mine: string[] = []
  for (const target of targets) {
    const targeted = isTargeted([target], [], person, source, at)
    if (targeted.status === 'unavailable') return targeted
    if (targeted.value) mine.push(...(target.allowedPasskeyProfiles ?? []))
  }
  const profiles = (policy.passkeyProfiles ?? []).filter(({ id }) => mine.includes(id))
  if (profiles.length < new Set(mine).size) return unreadable(source, sayAnswer((w) => w.passkeyProfile))
  return checked(profiles.map(({ keyRestrictions }) => keyRestrictions ?? {}), source, at)
}

function checked(all: readonly Restrictions[], source: string, at: string): Fact<readonly Restrictions[]> {
  const strange = all.some(({ isEnforced, enforcementType }) => isEnforced === true && enforcementType !== 'allow' && enforcementType !== 'block')
  return strange ? unreadable(source, sayAnswer((w) => w.keyRestrictions)) : known(all, source, at)
}

function allowed(keys: readonly RegisteredMethod[], rules: readonly Restrictions[]): number {
  return keys.filter(({ aaGuid }) => rules.some((rule) => lets(rule, aaGuid))).length
}

function lets({ isEnforced, enforcementType, aaGuids }: Restrictions, aaGuid: string): boolean {
  if (isEnforced !== true) return true
  const listed = (aaGuids ?? []).some((each) => each.toLowerCase() === aaGuid)
  return enforcementType === 'allow' ? listed : !listed
}

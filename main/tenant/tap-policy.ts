import { z } from 'zod'
import { known, mapFact, type Fact } from '../../core/facts/fact.ts'
import type { Facts } from '../../core/facts/index.ts'
import { methodConfiguration, readMethodsPolicy } from './methods-policy.ts'
import { chain, oneOf, unreadable } from './reading.ts'
import type { ScanReader } from './reader/reader.ts'
import { looseText } from './values.ts'
import { sayAnswer } from './answer-words.ts'

const target = z.object({ targetType: looseText, id: z.string().min(1).max(100) })
const minutes = z.number().int().nonnegative()

const policy = z.object({
  state: looseText,
  includeTargets: z.array(target).nullish(),
  excludeTargets: z.array(target).nullish(),
  defaultLifetimeInMinutes: minutes.nullish(),
  minimumLifetimeInMinutes: minutes.nullish(),
  maximumLifetimeInMinutes: minutes.nullish(),
  isUsableOnce: z.boolean().nullish(),
})

export type TapTarget = z.infer<typeof target>

/** Whom the policy is about: the object id of the user and all groups, nested ones included. */
export interface Person {
  readonly id: Fact<string | null>
  readonly groups: Fact<ReadonlySet<string>>
}

export async function tapPolicyFacts(reader: ScanReader, user: Promise<Person>): Promise<Facts> {
  const methods = await readMethodsPolicy(reader)
  const person = await user
  const read = methodConfiguration(methods, 'TemporaryAccessPass', policy)
  return {
    'tenant.tapPolicyState': chain(read, (value, source, at) => oneOf(value.state, ['enabled', 'disabled'], 'state', source, at)),
    'tenant.tapPolicyValues': chain(read, (value, source, at) => {
      const { minimumLifetimeInMinutes: minimum, maximumLifetimeInMinutes: maximum } = value
      const { defaultLifetimeInMinutes: usual, isUsableOnce: once } = value
      if (typeof minimum !== 'number' || typeof maximum !== 'number' || typeof usual !== 'number' || typeof once !== 'boolean') {
        return unreadable(source, sayAnswer((w) => w.policyLimits))
      }
      return known(
        { minimumLifetimeMinutes: minimum, maximumLifetimeMinutes: maximum, defaultLifetimeMinutes: usual, oneTimeOnly: once },
        source,
        at,
      )
    }),
    'user.inTapPolicy': chain(read, (value, source, at) => {
      if (!value.includeTargets || !value.excludeTargets) return unreadable(source, sayAnswer((w) => w.policyTargets))
      return isTargeted(value.includeTargets, value.excludeTargets, person, source, at)
    }),
  }
}

/** Included, by everyone or by a group, and not excluded: exclusion wins. */
export function isTargeted(
  include: readonly TapTarget[],
  exclude: readonly TapTarget[],
  person: Person,
  source: string,
  at: string,
): Fact<boolean> {
  const included = matches(include, person, source, at)
  // Somebody who is not included need not be looked up among the excluded, and the other way round.
  if (included.status === 'known' && !included.value) return included
  const excluded = matches(exclude, person, source, at)
  if (excluded.status === 'known' && excluded.value) return known(false, source, at)
  return chain(excluded, () => mapFact(included, () => true))
}

/** Some target holds the person. A target that cannot be judged matters only when no other one matches. */
function matches(targets: readonly TapTarget[], person: Person, source: string, at: string): Fact<boolean> {
  let open: Fact<boolean> | null = null
  for (const each of targets) {
    const match = matchesOne(each, person, source, at)
    if (match.status === 'unavailable') open ??= match
    else if (match.value) return match
  }
  return open ?? known(false, source, at)
}

function matchesOne({ targetType, id }: TapTarget, person: Person, source: string, at: string): Fact<boolean> {
  if (id === 'all_users') return chain(person.id, (found) => known(found !== null, source, at))
  if (targetType === 'group') return chain(person.groups, (groups) => known(groups.has(id), source, at))
  if (targetType === 'user') return chain(person.id, (found) => known(found === id, source, at))
  return unreadable(source, sayAnswer((w) => w.policyTargetKind))
}

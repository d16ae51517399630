import { z } from 'zod'
import { known, type Fact } from '../../../core/facts/fact.ts'
import { readMethodsPolicy } from '../methods-policy.ts'
import { chain, unreadable } from '../reading.ts'
import type { ScanReader } from '../reader/reader.ts'
import { isTargeted, type Person } from '../tap-policy.ts'
import { looseText } from '../values.ts'
import { sayAnswer } from '../answer-words.ts'

const external = 'externalAuthenticationMethodConfiguration'

const target = z.object({ targetType: looseText, id: z.string().min(1).max(100) })

const method = z.object({
  displayName: looseText,
  state: looseText,
  includeTargets: z.array(target).nullish(),
  excludeTargets: z.array(target).nullish(),
})

/** Names of the external authentication methods that are turned on for the user. */
export async function externalMethodsFact(reader: ScanReader, user: Promise<Person>): Promise<Fact<readonly string[]>> {
  const policy = await readMethodsPolicy(reader)
  const person = await user
  if (person.id.status === 'unavailable') return person.id
  return chain(policy, ({ authenticationMethodConfigurations: all }, source, at): Fact<readonly string[]> => {
    const names: string[] = []
    for (const each of all) {
      const type = typeof each['@odata.type'] === 'string' ? each['@odata.type'].replace(/^#?microsoft\.graph\./, '') : ''
      if (type !== external) continue
      const parsed = method.safeParse(each)
      if (!parsed.success) return unreadable(source, sayAnswer((w) => w.externalMethod))
      const { displayName, state, includeTargets, excludeTargets } = parsed.data
      if (state === 'disabled') continue
      const targeted = isTargeted(includeTargets ?? [], excludeTargets ?? [], person, source, at)
      if (targeted.status === 'unavailable') return targeted
      if (targeted.value) names.push(displayName ?? '')
    }
    return known(names, source, at)
  })
}

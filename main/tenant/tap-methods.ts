import { z } from 'zod'
import { known, mapFact, type Fact, type UnavailableFact } from '../../core/facts/fact.ts'
import type { Facts } from '../../core/facts/index.ts'
import type { TapState } from '../../core/facts/user.ts'
import type { GraphAnswer } from '../graph/answer.ts'
import { callName } from '../graph/call-name.ts'
import { chain, present, readAnswer, unreadable } from './reading.ts'
import { looseText, timeOrNull } from './values.ts'
import { sayAnswer } from './answer-words.ts'

/** The value of a pass is not among these members, so it cannot get any further even if a service sent it. */
const passList = z.object({
  value: z.array(
    z.object({
      createdDateTime: looseText,
      startDateTime: looseText,
      lifetimeInMinutes: z.number().int().nonnegative().nullish(),
      isUsableOnce: z.boolean().nullish(),
      isUsable: z.boolean().nullish(),
      methodUsabilityReason: looseText,
    }),
  ),
})

type Pass = z.infer<typeof passList>['value'][number]

const source = callName('v1.0', '/users/name/authentication/temporaryAccessPassMethods')

/** State of the user's pass: a user has at most one. Takes the answer, or why there is none. */
export function tapFacts(answer: GraphAnswer | UnavailableFact | undefined): Facts {
  const list: Fact<z.infer<typeof passList>> =
    answer !== undefined && 'status' in answer && answer.status === 'unavailable'
      ? answer
      : readAnswer(answer, source, passList)
  const pass = chain(list, ({ value }, from, at): Fact<Pass | null> =>
    value.length > 1 ? unreadable(from, sayAnswer((w) => w.severalPasses)) : known(value[0] ?? null, from, at),
  )
  return {
    'user.tap': chain(pass, (found, from, at): Fact<TapState> => {
      if (found === null) return known({ exists: false, usable: false, reason: '' }, from, at)
      const usable = present(found.isUsable, 'isUsable', from, at)
      return mapFact(usable, (value) => ({ exists: true, usable: value, reason: found.methodUsabilityReason ?? '' }))
    }),
    'user.tapOneTime': ofPass(pass, (found, from, at) => present(found.isUsableOnce, 'isUsableOnce', from, at)),
    'user.tapCreatedAt': ofPass(pass, (found, from, at) => present(timeOrNull(found.createdDateTime), 'createdDateTime', from, at)),
    'user.tapStartsAt': ofPass(pass, (found, from, at) => present(timeOrNull(found.startDateTime), 'startDateTime', from, at)),
    'user.tapLifetimeMinutes': ofPass(pass, (found, from, at) =>
      present(found.lifetimeInMinutes, 'lifetimeInMinutes', from, at),
    ),
  }
}

function ofPass<T>(pass: Fact<Pass | null>, read: (pass: Pass, source: string, at: string) => Fact<T>): Fact<T | null> {
  return chain(pass, (found, from, at): Fact<T | null> => (found === null ? known(null, from, at) : read(found, from, at)))
}

import { z } from 'zod'
import { known, type Fact } from '../../core/facts/fact.ts'
import type { Facts } from '../../core/facts/index.ts'
import type { GraphList } from '../graph/answer.ts'
import { callName } from '../graph/call-name.ts'
import { chain, readList, unreadable } from './reading.ts'
import type { Read } from './reader/read.ts'
import { assignmentItem, reachOf, type Memberships } from './targeting.ts'
import { looseText } from './values.ts'
import { sayAnswer } from './answer-words.ts'

const path = '/deviceManagement/termsAndConditions?$expand=assignments'

/** Microsoft Graph: learn.microsoft.com/graph/api/intune-companyterms-termsandconditions-list. */
export const termsRead: Read = { version: 'v1.0', path, service: 'intune', shared: true }

const item = z.object({ id: z.string().min(1).max(100), title: looseText, displayName: looseText, assignments: z.array(assignmentItem).nullish() })

/** Terms and conditions of Intune that the user has to accept before enrollment goes on. */
export function termsFacts(list: GraphList, memberships: Memberships): Facts {
  return {
    'tenant.termsAndConditions': chain(readList(list, callName('v1.0', path), item), (all, from, at): Fact<readonly string[]> => {
      const titles: string[] = []
      for (const each of all) {
        if (!each.assignments) return unreadable(from, sayAnswer((w) => w.termsAssignments))
        const { user } = reachOf(each.assignments, memberships, from, at)
        if (user.status === 'unavailable') return user
        if (user.value) titles.push(each.displayName ?? each.title ?? each.id)
      }
      return known(titles, from, at)
    }),
  }
}

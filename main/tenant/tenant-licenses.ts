import { z } from 'zod'
import { known } from '../../core/facts/fact.ts'
import type { Facts } from '../../core/facts/index.ts'
import { knownPlans } from '../../core/tables/service-plans.ts'
import { callName } from '../graph/call-name.ts'
import { chain, readList, unreadable } from './reading.ts'
import type { Read } from './reader/read.ts'
import type { GraphList } from '../graph/answer.ts'
import { looseText } from './values.ts'
import { sayAnswer } from './answer-words.ts'

const path = '/subscribedSkus?$select=capabilityStatus,servicePlans'

export const subscriptionsRead: Read = { version: 'v1.0', path, service: 'directory', shared: true }

const item = z.object({
  capabilityStatus: looseText,
  servicePlans: z.array(z.object({ servicePlanId: z.string().max(100), provisioningStatus: looseText })).max(500),
})

/** `Warning` is a subscription in its grace period: it still works. */
const working: ReadonlySet<string> = new Set(['Enabled', 'Warning'])
const subscriptionStates: ReadonlySet<string> = new Set([...working, 'Suspended', 'Deleted', 'LockedOut'])
const planStates: ReadonlySet<string> = new Set(['Success', 'Disabled', 'PendingInput', 'PendingActivation', 'PendingProvisioning', 'Error'])

/** Service plans that the tenant pays for, as far as a check asks for them. */
export function tenantLicenseFacts(list: GraphList): Facts {
  return {
    'tenant.servicePlans': chain(readList(list, callName('v1.0', path), item), (subscriptions, from, at) => {
      const held = subscriptions.flatMap(({ capabilityStatus, servicePlans }) =>
        servicePlans.map((plan) => ({ id: plan.servicePlanId.toLowerCase(), subscription: capabilityStatus ?? '', state: plan.provisioningStatus ?? '' })),
      )
      const names: string[] = []
      for (const { id, name } of knownPlans) {
        const own = held.filter((plan) => plan.id === id)
        if (own.some(({ subscription, state }) => working.has(subscription) && state === 'Success')) names.push(name)
        else if (own.some(({ subscription, state }) => !subscriptionStates.has(subscription) || !planStates.has(state))) {
          return unreadable(from, sayAnswer((w) => w.subscriptionState))
        }
      }
      return known(names, from, at)
    }),
  }
}

import { z } from 'zod'
import { mapFact } from '../../core/facts/fact.ts'
import type { Facts } from '../../core/facts/index.ts'
import type { GraphList } from '../graph/answer.ts'
import { callName } from '../graph/call-name.ts'
import { readList } from './reading.ts'
import type { Read } from './reader/read.ts'
import { looseText } from './values.ts'

const path = '/me/transitiveMemberOf/microsoft.graph.directoryRole?$count=true&$select=id,displayName,roleTemplateId'

/** An application that signed in for itself has no `/me`: Microsoft Graph refuses it, and the fact is unavailable. */
export const rolesRead: Read = { version: 'v1.0', path, service: 'directory', headers: { ConsistencyLevel: 'eventual' }, shared: true }

const item = z.object({ roleTemplateId: z.string().min(1).max(100), displayName: looseText })

/** Directory roles of the signed-in account. Eligible ones that were not activated are not listed. */
export function operatorRoleFacts(list: GraphList): Facts {
  return {
    'tenant.operatorRoles': mapFact(readList(list, callName('v1.0', path), item), (roles) =>
      roles.map(({ roleTemplateId, displayName }) => ({ templateId: roleTemplateId.toLowerCase(), name: displayName ?? '' })),
    ),
  }
}

import { z } from 'zod'
import { mapFact } from '../../core/facts/fact.ts'
import type { Facts } from '../../core/facts/index.ts'
import type { BatchMember, GraphAnswer } from '../graph/answer.ts'
import { callName } from '../graph/call-name.ts'
import { readAnswer } from './reading.ts'

const path = '/organization?$select=id,displayName'

export const organizationMembers: readonly BatchMember[] = [
  { id: 'organization', method: 'GET', url: path, service: 'directory' },
]

const organization = z.object({
  value: z.tuple([z.object({ id: z.string().min(1).max(100), displayName: z.string().max(1_000) })]),
})

export function organizationFacts(answers: ReadonlyMap<string, GraphAnswer>): Facts {
  const read = readAnswer(answers.get('organization'), callName('v1.0', path), organization)
  return {
    'tenant.id': mapFact(read, ({ value: [tenant] }) => tenant.id),
    'tenant.name': mapFact(read, ({ value: [tenant] }) => tenant.displayName),
  }
}

import { z } from 'zod'
import { mapFact } from '../../core/facts/fact.ts'
import type { Facts } from '../../core/facts/index.ts'
import { callName } from '../graph/call-name.ts'
import { readAnswer } from './reading.ts'
import type { Read } from './reader/read.ts'
import type { ScanReader } from './reader/reader.ts'

const path = '/organization?$select=id,displayName'

const read: Read = { version: 'v1.0', path, service: 'directory', shared: true }

const organization = z.object({
  value: z.tuple([z.object({ id: z.string().min(1).max(100), displayName: z.string().max(1_000) })]),
})

export async function organizationFacts(reader: ScanReader): Promise<Facts> {
  const found = readAnswer(await reader.read(read), callName('v1.0', path), organization)
  return {
    'tenant.id': mapFact(found, ({ value: [tenant] }) => tenant.id),
    'tenant.name': mapFact(found, ({ value: [tenant] }) => tenant.displayName),
    'tenant.cloud': mapFact(found, () => reader.cloud),
  }
}

import { z } from 'zod'
import { known, type Fact } from '../../core/facts/fact.ts'
import type { Facts } from '../../core/facts/index.ts'
import { callName } from '../graph/call-name.ts'
import { chain, oneOf, readAnswer, unreadable } from './reading.ts'
import type { Read } from './reader/read.ts'
import type { ScanReader } from './reader/reader.ts'
import { looseText } from './values.ts'
import { sayAnswer } from './answer-words.ts'

const path = '/policies/authenticationMethodsPolicy'
const source = callName('v1.0', path)

/** The service sends the configuration of every method along with the policy, without being asked to expand it. */
const read: Read = { version: 'v1.0', path, service: 'directory', shared: true }

const policy = z.object({ authenticationMethodConfigurations: z.array(z.object({ id: z.string().max(200) }).loose()) })

/** The configurations of all authentication methods, each to be read with a schema of its own. */
export type MethodsPolicy = Fact<z.infer<typeof policy>>

export async function readMethodsPolicy(reader: ScanReader): Promise<MethodsPolicy> {
  return readAnswer(await reader.read(read), source, policy)
}

/** The configuration of one method; ids differ in case only between versions. */
export function methodConfiguration<T>(methods: MethodsPolicy, id: string, schema: z.ZodType<T>): Fact<T> {
  return chain(methods, ({ authenticationMethodConfigurations: all }, from, at): Fact<T> => {
    const found = all.find((each) => each.id.toLowerCase() === id.toLowerCase())
    if (found === undefined) return unreadable(from, sayAnswer((w) => w.saysNothing(id)))
    const parsed = schema.safeParse(found)
    return parsed.success ? known(parsed.data, from, at) : unreadable(from, sayAnswer((w) => w.configurationForm(id)))
  })
}

const stateOnly = z.object({ state: looseText })

/** Certificate-based authentication: only whether it is on. */
export function certificateMethodFacts(methods: MethodsPolicy): Facts {
  const found = methodConfiguration(methods, 'X509Certificate', stateOnly)
  return { 'tenant.certificateMethod': chain(found, ({ state }, from, at) => oneOf(state, ['enabled', 'disabled'], 'state', from, at)) }
}


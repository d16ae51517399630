import { z } from 'zod'
import { known, mapFact, unavailable, type Fact } from '../../core/facts/fact.ts'
import type { DomainState } from '../../core/facts/directory.ts'
import type { Facts } from '../../core/facts/index.ts'
import { federatedMfaBehaviors, type FederatedMfa } from '../../core/facts/sign-in.ts'
import { callName } from '../graph/call-name.ts'
import { chain, isAbsent, oneOf, present, readAnswer, readList } from './reading.ts'
import type { Read } from './reader/read.ts'
import type { ScanReader } from './reader/reader.ts'
import { reserve } from './reader/reserve.ts'
import { idPath, looseText } from './values.ts'
import { sayTenant } from './tenant-words.ts'

const domainsPath = '/domains?$select=id,authenticationType,isVerified'
const domainItem = z.object({ id: z.string().min(1).max(300), authenticationType: looseText, isVerified: z.boolean().nullish() })

/** The answer also holds addresses and certificates of the identity provider; none of them is kept. */
const federationList = z.object({ value: z.array(z.object({ federatedIdpMfaBehavior: looseText })) })

/** Whether the domain of the user is the tenant's own, whether Entra ID or another identity provider signs the user in, and which of them does multifactor authentication. */
export async function federationFacts(reader: ScanReader, userName: Promise<Fact<string>>): Promise<Facts> {
  const list = readList(await reader.list({ version: 'v1.0', path: domainsPath, service: 'directory', shared: true }, reserve.first), callName('v1.0', domainsPath), domainItem)
  const name = await userName
  const domain = chain(name, (user, from, at): Fact<string> => {
    const found = user.split('@').at(-1)?.trim().toLowerCase() ?? ''
    return user.includes('@') && found !== '' ? known(found, from, at) : unavailable('nothing-to-read', sayTenant((w) => w.userNoDomain))
  })
  const type = chain(domain, (wanted) =>
    chain(list, (domains, from, at): Fact<'managed' | 'federated'> => {
      const found = domains.find(({ id }) => id.toLowerCase() === wanted)
      if (found === undefined) return unavailable('nothing-to-read', sayTenant((w) => w.noSuchDomain))
      return chain(oneOf(found.authenticationType, ['Managed', 'Federated'], 'authenticationType', from, at), (value) =>
        known(value === 'Managed' ? 'managed' : 'federated', from, at),
      )
    }),
  )
  const state = chain(domain, (wanted) =>
    chain(list, (domains, from, at): Fact<DomainState> => {
      const found = domains.find(({ id }) => id.toLowerCase() === wanted)
      if (found === undefined) return known('not-in-tenant', from, at)
      return mapFact(present(found.isVerified, 'isVerified', from, at), (isVerified) => (isVerified ? 'verified' : 'unverified'))
    }),
  )
  return { 'user.domainState': state, 'user.domainType': type, 'user.federatedMfa': await mfaBehavior(reader, domain, type) }
}

/** Only a federated domain has this to read, so a tenant without one needs no permission for it. */
async function mfaBehavior(reader: ScanReader, domain: Fact<string>, type: Fact<'managed' | 'federated'>): Promise<Fact<FederatedMfa | null>> {
  if (type.status === 'unavailable') return type
  if (type.value === 'managed' || domain.status === 'unavailable') return known(null, type.source, type.observedAt)
  const read: Read = { version: 'v1.0', path: `${idPath('/domains', domain.value)}/federationConfiguration?$select=federatedIdpMfaBehavior`, service: 'directory', shared: true }
  const answer = await reader.read(read)
  const source = callName('v1.0', '/domains/name/federationConfiguration')
  if (answer.ok && isAbsent(answer)) return known(null, source, answer.at)
  return chain(readAnswer(answer, source, federationList), ({ value: [first] }, from, at): Fact<FederatedMfa | null> => {
    if (first === undefined) return known(null, from, at)
    const { federatedIdpMfaBehavior: behavior } = first
    return behavior === null || behavior === undefined ? known('notSet', from, at) : oneOf(behavior, federatedMfaBehaviors, 'federatedIdpMfaBehavior', from, at)
  })
}

import type { StrongAuthenticationRequirements } from '@microsoft/microsoft-graph-types-beta'
import { users } from '../data/users.ts'
import { page } from '../odata.ts'
import { errorReply, notFound, ok, type DemoReply } from '../reply.ts'
import type { Request, Route } from '../route.ts'

/** Nobody here has multifactor authentication of their own; Conditional Access asks for it. */
const requirements: StrongAuthenticationRequirements = { perUserMfaState: 'disabled' }

/** Users by their addresses, and what is set for one user alone. */
export const directoryRoutes: readonly Route[] = [
  { version: 'v1.0', pattern: /^\/users$/, answer: findUsers },
  {
    version: 'beta',
    pattern: /^\/users\/([^/]+)\/authentication\/requirements$/,
    answer: ({ key }) => (users.some((each) => each.id === key || each.userPrincipalName === key.toLowerCase()) ? ok(requirements) : notFound()),
  },
]

/** Conditions on addresses joined with "or", up to 15 of them, as directory objects take them. */
function findUsers({ query, paging }: Request): DemoReply {
  const conditions = (query.options.get('$filter') ?? '').split(' or ').map((each) => {
    const match = /^(?:mail eq '((?:[^']|'')+)'|proxyAddresses\/any\(p:p eq '((?:[^']|'')+)'\))$/.exec(each)
    return match ? (match[1] ?? match[2] ?? '').replaceAll("''", "'").toLowerCase() : null
  })
  if (conditions.length > 15 || conditions.includes(null)) return errorReply(400, 'Request_UnsupportedQuery', 'Unsupported filter.')
  const holds = (address: string): boolean => conditions.includes(address.toLowerCase())
  return page(users.filter(({ mail, proxyAddresses }) => holds(mail ?? '') || (proxyAddresses ?? []).some(holds)), query, paging)
}

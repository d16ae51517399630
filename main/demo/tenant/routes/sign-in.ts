import { domains, methodsOf, methodsPolicy, securityDefaults } from '../data/sign-in.ts'
import { users } from '../data/users.ts'
import { page, select } from '../odata.ts'
import { errorReply, notFound, ok } from '../reply.ts'
import type { Route } from '../route.ts'

/** Domains, authentication methods and what belongs to signing in. */
export const signInRoutes: readonly Route[] = [
  { version: 'v1.0', pattern: /^\/domains$/, answer: ({ query, paging }) => page(domains, query, paging) },
  // Nobody in this tenant is federated; the service answers so with 404.
  { version: 'v1.0', pattern: /^\/domains\/([^/]+)\/federationConfiguration$/, answer: () => notFound() },
  {
    version: 'v1.0',
    pattern: /^\/policies\/authenticationMethodsPolicy$/,
    answer: ({ query }) => ok(select(methodsPolicy, query)),
  },
  { version: 'v1.0', pattern: /^\/policies\/identitySecurityDefaultsEnforcementPolicy$/, answer: () => ok(securityDefaults) },
  {
    version: 'v1.0',
    pattern: /^\/users\/([^/]+)\/authentication\/methods$/,
    answer: ({ query, paging, data, key }) => {
      if (query.options.has('$filter')) return errorReply(400, 'badRequest', 'Query option Filter is not allowed.')
      const found = users.find((each) => each.id === key || each.userPrincipalName === key.toLowerCase())
      return found ? page(methodsOf(found.id ?? '', data.clockStart, data.now()), query, paging) : notFound()
    },
  },
]

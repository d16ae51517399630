import {
  companyBranding,
  deviceRegistrationPolicy,
  mdmPolicies,
  operatorRoles,
  ownedDevices,
  subscriptions,
  termsAndConditions,
} from '../data/enrollment.ts'
import { organization } from '../data/directory-policies.ts'
import { users } from '../data/users.ts'
import { expands, needsAdvancedQuery, page, select, without } from '../odata.ts'
import { errorReply, notFound, ok } from '../reply.ts'
import type { Route } from '../route.ts'

/** Licenses, join settings and enrollment: calls of the whole tenant but the devices of a user. */
export const enrollmentRoutes: readonly Route[] = [
  {
    version: 'v1.0',
    pattern: /^\/organization\/([^/]+)$/,
    answer: ({ query, key }) => (key === organization.id ? ok(select(organization, query)) : notFound()),
  },
  {
    version: 'v1.0',
    pattern: /^\/organization\/([^/]+)\/branding$/,
    answer: ({ query, key }) => (key === organization.id ? ok(select(companyBranding, query)) : notFound()),
  },
  { version: 'v1.0', pattern: /^\/policies\/deviceRegistrationPolicy$/, answer: ({ query }) => ok(select(deviceRegistrationPolicy, query)) },
  {
    version: 'v1.0',
    pattern: /^\/subscribedSkus$/,
    // Only $select is honored here.
    answer: ({ query, paging }) =>
      query.options.has('$filter') ? errorReply(400, 'Request_UnsupportedQuery', 'Unsupported query.') : page(subscriptions, query, paging),
  },
  {
    version: 'v1.0',
    pattern: /^\/me\/transitiveMemberOf\/(?:microsoft\.)?graph\.directoryRole$/,
    answer: ({ query, paging }) => needsAdvancedQuery(query) ?? page(operatorRoles, query, paging),
  },
  { version: 'beta', pattern: /^\/policies\/mobileDeviceManagementPolicies$/, answer: ({ query, paging }) => page(mdmPolicies, query, paging) },
  {
    version: 'v1.0',
    pattern: /^\/deviceManagement\/termsAndConditions$/,
    answer: ({ query, paging }) =>
      page(expands(query, 'assignments') ? termsAndConditions : termsAndConditions.map((each) => without(each, ['assignments'])), query, paging),
  },
  {
    version: 'v1.0',
    pattern: /^\/users\/([^/]+)\/ownedDevices$/,
    answer: ({ query, paging, key }) =>
      users.some(({ id }) => id === key) ? page(ownedDevices(key), query, paging) : notFound(),
  },
]

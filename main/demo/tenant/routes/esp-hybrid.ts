import { apps, unassignedApp } from '../data/apps.ts'
import { domainJoinConnectors } from '../data/hybrid.ts'
import { intents, intentSettings, scripts } from '../data/older-policies.ts'
import { expands, page, without, type Query } from '../odata.ts'
import { intuneError } from '../reply.ts'
import type { Route } from '../route.ts'

function withAssignments(items: readonly object[], query: Query): object[] {
  return items.map((item) => (expands(query, 'assignments') ? item : without(item, ['assignments'])))
}

/** `$select` does not take away what `$expand` brings. */
function withExpanded(query: Query): Query {
  const options = new URLSearchParams(query.options)
  const names = options.get('$select')
  if (names !== null && expands(query, 'assignments')) options.set('$select', `${names},assignments`)
  return { ...query, options }
}

/** Apps, scripts, connectors and policies from before the settings catalog. */
export const espHybridRoutes: readonly Route[] = [
  {
    version: 'beta',
    pattern: /^\/deviceAppManagement\/mobileApps$/,
    answer: ({ query, paging }) => {
      const filter = query.options.get('$filter')
      if (filter !== null && filter !== 'isAssigned eq true') return intuneError(400, 'BadRequest')
      const found = filter === null ? [...apps, unassignedApp] : apps
      return page(withAssignments(found, query), withExpanded(query), paging)
    },
  },
  {
    version: 'beta',
    pattern: /^\/deviceManagement\/deviceManagementScripts$/,
    answer: ({ query, paging }) => page(withAssignments(scripts, query), query, paging),
  },
  {
    version: 'beta',
    pattern: /^\/deviceManagement\/domainJoinConnectors$/,
    answer: ({ query, paging, data }) => page(domainJoinConnectors(data.clockStart), query, paging),
  },
  {
    version: 'beta',
    pattern: /^\/deviceManagement\/intents$/,
    answer: ({ query, paging }) => page(withAssignments(intents, query), query, paging),
  },
  {
    version: 'beta',
    pattern: /^\/deviceManagement\/intents\/([^/]+)\/settings$/,
    answer: ({ query, paging, key }) =>
      intents.some((each) => each.id === key) ? page(intentSettings, query, paging) : intuneError(404, 'ResourceNotFound'),
  },
]

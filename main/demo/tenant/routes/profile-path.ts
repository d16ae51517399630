import type { Group } from '@microsoft/microsoft-graph-types'
import { deploymentProfiles, membershipRules } from '../data/profile-assignments.ts'
import { groups, type DemoGroup } from '../data/groups.ts'
import { expands, page, parseIn, without } from '../odata.ts'
import { errorReply, intuneError, type DemoReply } from '../reply.ts'
import type { Request, Route } from '../route.ts'

/** Deployment profiles with their assignments, and the groups behind them. */
export const profilePathRoutes: readonly Route[] = [
  { version: 'beta', pattern: /^\/deviceManagement\/windowsAutopilotDeploymentProfiles$/, answer: listProfiles },
  { version: 'v1.0', pattern: /^\/groups$/, answer: findGroups },
]

/** The collection knows no filter and no search. */
function listProfiles({ query, paging }: Request): DemoReply {
  if (query.options.has('$filter') || query.options.has('$search')) return intuneError(400, 'BadRequest')
  return page(deploymentProfiles.map((each) => (expands(query, 'assignments') ? each : without(each, ['assignments']))), query, paging)
}

function findGroups({ query, paging }: Request): DemoReply {
  const wanted = parseIn(query.options.get('$filter') ?? '')
  if (wanted?.field !== 'id') return errorReply(400, 'Request_UnsupportedQuery', 'Unsupported filter.')
  return page(groups.filter(({ id }) => wanted.values.includes(id)).map(directoryGroup), query, paging)
}

function directoryGroup({ id, displayName }: DemoGroup): Group {
  const rule = membershipRules[id]
  return {
    id,
    displayName,
    groupTypes: rule === undefined ? [] : ['DynamicMembership'],
    membershipRule: rule ?? null,
    membershipRuleProcessingState: rule === undefined ? null : 'On',
    securityEnabled: true,
    mailEnabled: false,
    isAssignableToRole: null,
  }
}

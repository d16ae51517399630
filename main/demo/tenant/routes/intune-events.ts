import { autopilotEvents, troubleshootingEvents } from '../data/intune-events.ts'
import { page } from '../odata.ts'
import { intuneError, type DemoReply } from '../reply.ts'
import type { Request, Route } from '../route.ts'

/** What Intune recorded about enrollments. */
export const intuneEventRoutes: readonly Route[] = [
  { version: 'beta', pattern: /^\/deviceManagement\/autopilotEvents$/, answer: unfiltered(autopilotEvents) },
  { version: 'v1.0', pattern: /^\/deviceManagement\/troubleshootingEvents$/, answer: unfiltered(troubleshootingEvents) },
]

/** Filters and orders are not documented here, so nobody may depend on them. */
function unfiltered(events: readonly object[]): (request: Request) => DemoReply {
  return ({ query, paging }) => (query.options.has('$filter') || query.options.has('$orderby') ? intuneError(400, 'BadRequest') : page(events, query, paging))
}

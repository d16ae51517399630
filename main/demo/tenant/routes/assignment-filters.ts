import { assignmentFilters } from '../data/assignment-filters.ts'
import { page } from '../odata.ts'
import type { Route } from '../route.ts'

/** Filters of assignments, beta alone. */
export const assignmentFilterRoutes: readonly Route[] = [
  { version: 'beta', pattern: /^\/deviceManagement\/assignmentFilters$/, answer: ({ query, paging }) => page(assignmentFilters, query, paging) },
]

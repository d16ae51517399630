import { authenticationStrengths } from '../data/conditional-access.ts'
import { signIns } from '../data/sign-ins.ts'
import { users } from '../data/users.ts'
import { page } from '../odata.ts'
import { errorReply, notFound, ok, type DemoReply } from '../reply.ts'
import type { Request, Route } from '../route.ts'
import { evaluate, readQuestion } from '../what-if.ts'

/** Conditional Access and the sign-in log. */
export const conditionalAccessRoutes: readonly Route[] = [
  { version: 'v1.0', pattern: /^\/identity\/conditionalAccess\/policies$/, answer: ({ query, paging, data }) => page(data.accessPolicies, query, paging) },
  {
    version: 'v1.0',
    method: 'POST',
    pattern: /^\/identity\/conditionalAccess\/evaluate$/,
    answer: ({ data, body }) => {
      const question = readQuestion(body)
      if (question === null) return errorReply(400, 'BadRequest', 'Invalid sign-in.')
      return users.some(({ id }) => id === question.userId) ? ok({ value: evaluate(data.accessPolicies, question) }) : notFound()
    },
  },
  { version: 'v1.0', pattern: /^\/policies\/authenticationStrengthPolicies$/, answer: ({ query, paging }) => page(authenticationStrengths, query, paging) },
  { version: 'v1.0', pattern: /^\/auditLogs\/signIns$/, answer: findSignIns },
]

/** The one filter that Preflight uses: since a time, failed, and one of several applications. */
const filterForm = /^createdDateTime ge (\S+) and status\/errorCode ne 0 and \((appId eq '[^']+'(?: or appId eq '[^']+')*)\)$/

function findSignIns({ query, paging }: Request): DemoReply {
  const wanted = filterForm.exec(query.options.get('$filter') ?? '')
  if (!wanted) return errorReply(400, 'BadRequest', 'Unsupported filter.')
  const apps = [...(wanted[2] ?? '').matchAll(/'([^']+)'/g)].map((each) => each[1])
  const found = signIns.filter(
    ({ appId, createdDateTime, status }) => apps.includes(appId ?? '') && (createdDateTime ?? '') >= (wanted[1] ?? '') && status?.errorCode !== 0,
  )
  return page(found, query, paging)
}

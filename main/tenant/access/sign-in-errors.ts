import { z } from 'zod'
import type { SignInError } from '../../../core/facts/conditional-access.ts'
import type { Fact } from '../../../core/facts/fact.ts'
import { known } from '../../../core/facts/fact.ts'
import { callName } from '../../graph/call-name.ts'
import { chain, readAnswer } from '../reading.ts'
import type { ScanReader } from '../reader/reader.ts'
import { looseText, timeOrNull } from '../values.ts'

/** Device Registration Service, Microsoft Intune Enrollment and Windows Sign In: application ids of Microsoft, the same in every tenant. */
const apps = ['01cb2876-7ebd-4aa4-9cc9-d28bd4d359a9', 'd4ebce55-015a-49b5-a083-c84d1797ae8c', '38aa3b87-a06d-4817-b275-7a316988d93b'] as const

/** Most failed sign-ins that are looked at; our own number. */
const most = 200

/** Most of one user that are kept; our own number. */
const mostOfUser = 20

const path = '/auditLogs/signIns'
const fields = 'createdDateTime,userId,appId,appDisplayName,status,appliedConditionalAccessPolicies'

const item = z.object({
  createdDateTime: looseText,
  userId: looseText,
  appDisplayName: looseText,
  status: z.object({ errorCode: z.number().int().nullish() }).nullish(),
  appliedConditionalAccessPolicies: z.array(z.object({ displayName: looseText, result: looseText })).nullish(),
})

/** Failed sign-ins to the services of setup since yesterday, for all users at once: the log allows 5 requests in 10 seconds. */
export async function signInErrorsFact(reader: ScanReader, id: Promise<Fact<string | null>>): Promise<Fact<readonly SignInError[]>> {
  // The first round is full, and without a user there is nothing to look for.
  const userId = await id
  if (userId.status === 'unavailable') return userId
  // One page: what comes after the newest failures of the tenant is not worth a request.
  const answer = await reader.read({ version: 'v1.0', path: signInsPath(reader.time()), service: 'reports', shared: true })
  return chain(readAnswer(answer, callName('v1.0', path), z.object({ value: z.array(item) })), ({ value }, source, at) => known(ofUser(value, userId.value), source, at))
}

/** The day before the given time, so that all scans of a day ask the same. */
function signInsPath(time: string): string {
  const since = `${new Date(Date.parse(time) - 86_400_000).toISOString().slice(0, 10)}T00:00:00Z`
  const filter = `createdDateTime ge ${since} and status/errorCode ne 0 and (${apps.map((each) => `appId eq '${each}'`).join(' or ')})`
  return `${path}?$filter=${encodeURIComponent(filter)}&$select=${fields}&$top=${String(most)}`
}

function ofUser(found: readonly z.infer<typeof item>[], userId: string | null): readonly SignInError[] {
  return found
    .flatMap((each): SignInError[] => {
      const at = timeOrNull(each.createdDateTime)
      const code = each.status?.errorCode ?? 0
      if (each.userId !== userId || at === null || code === 0) return []
      const failed = (each.appliedConditionalAccessPolicies ?? []).filter((policy) => policy.result === 'failure')
      return [{ at, app: each.appDisplayName ?? '', code, policies: failed.map((policy) => policy.displayName ?? '') }]
    })
    .sort((one, other) => other.at.localeCompare(one.at))
    .slice(0, mostOfUser)
}

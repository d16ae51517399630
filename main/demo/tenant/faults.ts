import { errorReply, intuneError, type DemoReply } from './reply.ts'

export type FaultKind =
  | 'status-400'
  | 'status-401'
  | 'status-403-scope'
  | 'status-403-role'
  | 'status-403-license'
  | 'status-404'
  | 'status-429'
  | 'status-500'
  | 'status-503'
  | 'html'
  | 'truncated'
  | 'hang'
  | 'garbage'
  | 'next-link-elsewhere'
  | 'page-loop'
  | 'empty'
  | 'redirect'
  | 'edited'

/** How the demo tenant can be told to misbehave. */
export interface Fault {
  readonly kind: FaultKind
  /** Part of the path, or a test over method, version, path (without query) and query. */
  readonly match: string | RegExp | ((method: string, version: string, path: string, query: string) => boolean)
  /** How often it strikes; always when left out. */
  readonly times?: number
  /** True: members of batches only; false: requests of their own only; left out: both. */
  readonly insideBatch?: boolean
  /** `Retry-After` of a 429 or 503, in seconds; none when left out. */
  readonly retryAfter?: number
  /** Where `next-link-elsewhere` and `redirect` point. */
  readonly elsewhere?: string
  /** What `edited` makes of a good body. */
  readonly edit?: (body: unknown) => unknown
}

export interface FaultDesk {
  /** The fault that strikes this call, counted as used. */
  strike(method: string, version: string, url: string, insideBatch: boolean): Fault | null
}

export function openFaultDesk(faults: readonly Fault[]): FaultDesk {
  const left = new Map(faults.map((fault) => [fault, fault.times ?? Number.POSITIVE_INFINITY]))
  return {
    strike(method, version, url, insideBatch) {
      const [path = '', query = ''] = url.split('?', 2)
      const found = faults.find(
        (fault) =>
          (left.get(fault) ?? 0) > 0 &&
          (fault.insideBatch === undefined || fault.insideBatch === insideBatch) &&
          matches(fault.match, method, version, path, query),
      )
      if (!found) return null
      left.set(found, (left.get(found) ?? 0) - 1)
      return found
    },
  }
}

function matches(match: Fault['match'], method: string, version: string, path: string, query: string): boolean {
  if (typeof match === 'string') return path.includes(match)
  return match instanceof RegExp ? match.test(path) : match(method, version, path, query)
}

/** The error answer of a fault; null for faults that spoil a good answer or the connection instead. */
export function faultReply(fault: Fault, path: string): DemoReply | null {
  const retry = fault.retryAfter === undefined ? {} : { 'Retry-After': String(fault.retryAfter) }
  const intune = path.startsWith('/deviceManagement')
  switch (fault.kind) {
    case 'status-400':
      return intune ? intuneError(400, 'BadRequest') : errorReply(400, 'Request_BadRequest', 'Bad request.')
    case 'status-401':
      return errorReply(401, 'InvalidAuthenticationToken', 'Access token has expired or is not yet valid.')
    case 'status-403-scope':
      return path.startsWith('/policies')
        ? errorReply(403, 'AccessDenied', 'You cannot perform the requested operation, required scopes are missing in the token.')
        : errorReply(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.')
    case 'status-403-role':
      return intune ? intuneError(403, 'Forbidden') : errorReply(403, 'accessDenied', 'Request Authorization failed')
    case 'status-403-license':
      return errorReply(403, 'Authentication_RequestFromNonPremiumTenantOrB2CTenant', 'Neither tenant is B2C or tenant has no premium license')
    case 'status-404':
      return intune ? intuneError(404, 'ResourceNotFound') : errorReply(404, 'Request_ResourceNotFound', 'The resource does not exist.')
    case 'status-429':
      return errorReply(429, 'TooManyRequests', 'Please retry again later.', retry)
    case 'status-500':
      return errorReply(500, 'UnknownError', '')
    case 'status-503':
      return errorReply(503, 'serviceNotAvailable', 'The service is temporarily unavailable.', retry)
    case 'redirect':
      return { status: 302, headers: { Location: fault.elsewhere ?? '/elsewhere' }, body: null }
    case 'html':
    case 'truncated':
    case 'hang':
    case 'garbage':
    case 'next-link-elsewhere':
    case 'page-loop':
    case 'empty':
    case 'edited':
      return null
  }
}

/** A good answer, spoiled in a way that stays inside JSON. Other kinds leave it as it is. */
export function spoiled(fault: Fault, reply: DemoReply, self: string): DemoReply {
  switch (fault.kind) {
    case 'next-link-elsewhere':
      return { ...reply, body: { ...asObject(reply.body), '@odata.nextLink': `${fault.elsewhere ?? 'https://elsewhere.example'}/next` } }
    case 'page-loop':
      return { ...reply, body: { ...asObject(reply.body), '@odata.nextLink': self } }
    case 'garbage':
      return { ...reply, body: { value: 'not what was asked', surprise: 7 } }
    case 'empty':
      return { ...reply, body: null }
    case 'edited':
      return { ...reply, body: fault.edit === undefined ? reply.body : fault.edit(structuredClone(reply.body)) }
    case 'html':
      return { ...reply, headers: { 'Content-Type': 'text/html' }, body: '<html><body>Sign in to the network</body></html>' }
    default:
      return reply
  }
}

function asObject(body: unknown): object {
  return typeof body === 'object' && body !== null ? body : {}
}

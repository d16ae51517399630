import type { UnavailableReason } from '../../core/facts/fact.ts'
import type { GraphFailure, GraphVersion } from './answer.ts'
import { callName } from './call-name.ts'
import { scopesFor } from './scopes.ts'

/** Which call failed; names it in the text and decides which scope or role is missing. */
export interface Call {
  readonly version: GraphVersion
  readonly path: string
}

/** An HTTP answer, of a request or of one batch member. */
export interface ErrorReply {
  readonly status: number
  readonly body: unknown
  readonly requestId: string | null
  /** The `WWW-Authenticate` header. */
  readonly challenge: string | null
}

/** Trouble below HTTP, or an answer that is no Graph answer at all. */
export type TransportTrouble =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'timed-out'; readonly ms: number }
  | { readonly kind: 'network'; readonly code: string }
  | { readonly kind: 'no-token' }
  | { readonly kind: 'foreign-origin' }
  | { readonly kind: 'redirect'; readonly status: number }
  | { readonly kind: 'too-large'; readonly maxBytes: number }
  | { readonly kind: 'not-json'; readonly status: number; readonly contentType: string }
  | { readonly kind: 'incomplete' }

interface Mapped {
  readonly reason: UnavailableReason
  readonly text: string
}

/** The one place that turns an error answer of Microsoft Graph into a reason. Status and code decide. */
export function failureOfReply(call: Call, reply: ErrorReply): GraphFailure {
  const { code, message, innerRequestId } = readError(reply.body)
  const requestId = reply.requestId ?? innerRequestId
  const { reason, text } = mapStatus(call, reply, code, message)
  return { ok: false, reason, detail: sentence(call, text, requestId), status: reply.status, code, requestId }
}

/** The same for trouble that is no error answer. */
export function failureOfTransport(call: Call, trouble: TransportTrouble, requestId: string | null = null): GraphFailure {
  const { reason, text } = mapTrouble(trouble)
  const status = 'status' in trouble ? trouble.status : null
  return { ok: false, reason, detail: sentence(call, text, requestId), status, code: null, requestId }
}

function mapStatus(call: Call, reply: ErrorReply, code: string | null, message: string): Mapped {
  const { status } = reply
  const shownCode = code === null ? '' : ` (${code})`
  if (demandsClaims(reply, code, message)) {
    return { reason: 'needs-sign-in', text: 'Conditional Access asks for a new sign-in before it allows this' }
  }
  if (status === 401) return mapUnauthorized(call, message)
  if (status === 403) return mapForbidden(call, code, message)
  if (status === 400 && /resource not found for the segment/i.test(message)) {
    return { reason: 'not-in-cloud', text: 'this cloud does not know the call' }
  }
  // Microsoft Graph answers so to /me where an application signed in for itself.
  if (status === 400 && /only valid with delegated authentication/i.test(message)) {
    return { reason: 'needs-permission', text: 'an application sign-in has no roles of its own; sign in as a person' }
  }
  if (status === 404) return { reason: 'not-in-cloud', text: `this was not found${shownCode}` }
  if (status === 429) return { reason: 'throttled', text: 'Microsoft Graph keeps asking to slow down' }
  return { reason: 'service-error', text: `the service answered ${String(status)}${shownCode}` }
}

function mapUnauthorized(call: Call, message: string): Mapped {
  // The code is UnknownError here, so the text is the only sign (mobileDeviceManagementPolicies, delegated only).
  if (/unsupported app-only call/i.test(message)) {
    return { reason: 'needs-permission', text: `an application sign-in cannot read this; sign in as a person with ${scopeList(call)}` }
  }
  return { reason: 'needs-sign-in', text: 'the sign-in is no longer valid' }
}

function mapForbidden(call: Call, code: string | null, message: string): Mapped {
  if (code === 'Authentication_RequestFromNonPremiumTenantOrB2CTenant') {
    return { reason: 'not-licensed', text: 'the tenant has no Microsoft Entra ID P1 license' }
  }
  const scopeMissing: Mapped = { reason: 'needs-permission', text: `the sign-in lacks ${scopeList(call)}` }
  // Intune and policy answers say in words when it is the scope; only the words tell it from a role.
  if (/scopes?\b/i.test(message) && /missing|must have/i.test(message)) return scopeMissing
  if (call.path.startsWith('/users') && call.path.includes('/authentication/')) {
    return code === 'accessDenied'
      ? { reason: 'needs-role', text: 'the account needs the role Authentication Administrator or Global Reader for this user' }
      : scopeMissing
  }
  if (call.path.startsWith('/deviceManagement') && code === 'Forbidden') {
    return {
      reason: 'needs-role',
      text: 'the account has no Intune role that can read this, or the tenant has no active Intune license',
    }
  }
  return scopeMissing
}

function mapTrouble(trouble: TransportTrouble): Mapped {
  switch (trouble.kind) {
    case 'cancelled':
      return { reason: 'cancelled', text: 'the scan was cancelled' }
    case 'timed-out':
      return { reason: 'timed-out', text: `no answer within ${String(Math.round(trouble.ms / 100) / 10)} seconds` }
    case 'network':
      return { reason: 'offline', text: `Microsoft Graph could not be reached (${trouble.code})` }
    case 'no-token':
      return { reason: 'needs-sign-in', text: 'there is no valid sign-in' }
    case 'foreign-origin':
      return { reason: 'service-error', text: 'the answer pointed to another server, which was not asked' }
    case 'redirect':
      return { reason: 'service-error', text: `the answer was a redirect (${String(trouble.status)}), which was not followed` }
    case 'too-large':
      return { reason: 'service-error', text: `the answer is larger than ${String(Math.floor(trouble.maxBytes / 1_000_000))} MB` }
    case 'not-json':
      return {
        reason: 'service-error',
        text: `the answer (${String(trouble.status)}) is not JSON but ${trouble.contentType}; a proxy or portal may be in between`,
      }
    case 'incomplete':
      return { reason: 'service-error', text: 'the answer is damaged or incomplete' }
  }
}

function demandsClaims(reply: ErrorReply, code: string | null, message: string): boolean {
  if (reply.status !== 401 && reply.status !== 403) return false
  return code === 'insufficient_claims' || message === 'insufficient_claims' || /\bclaims=/i.test(reply.challenge ?? '')
}

function scopeList(call: Call): string {
  const names = scopesFor(call.path)
  if (names.length === 0) return 'a permission'
  return names.length === 1 ? `the permission ${names.join()}` : `one of the permissions ${names.join(', ')}`
}

/** Only text of our own plus checked codes: a server's message may hold anything. */
function sentence(call: Call, text: string, requestId: string | null): string {
  const id = requestId === null ? '' : ` Request id ${requestId}.`
  return `${callName(call.version, call.path)}: ${text}.${id}`
}

interface ErrorBody {
  readonly code: string | null
  readonly message: string
  readonly innerRequestId: string | null
}

function readError(body: unknown): ErrorBody {
  const error = member(body, 'error')
  const inner = member(error, 'innerError') ?? member(error, 'innererror')
  const message = member(error, 'message')
  return {
    code: shortText(member(error, 'code')),
    message: typeof message === 'string' ? message.slice(0, 4_000) : '',
    innerRequestId: cleanRequestId(member(inner, 'request-id')),
  }
}

/** `error.code` of an error body; null when the body is no Graph error. */
export function errorCode(body: unknown): string | null {
  return readError(body).code
}

/** A request id is shown to people, so it must look like one. */
export function cleanRequestId(value: unknown): string | null {
  return typeof value === 'string' && /^[0-9a-f-]{8,64}$/i.test(value) ? value : null
}

function shortText(value: unknown): string | null {
  return typeof value === 'string' && /^[A-Za-z0-9_.-]{1,80}$/.test(value) ? value : null
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined
}

import type { UnavailableReason } from '../../core/facts/fact.ts'
import type { Words } from '../../core/words/language.ts'
import type { GraphFailure, GraphVersion } from './answer.ts'
import { callName } from './call-name.ts'
import { scopesFor } from './scopes.ts'
import { sayFailure, type failureWords } from './failure-words.ts'

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
  readonly text: Words<string>
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
    return { reason: 'needs-sign-in', text: sayFailure((w) => w.claims) }
  }
  if (status === 401) return mapUnauthorized(call, message)
  if (status === 403) return mapForbidden(call, code, message)
  if (status === 400 && /resource not found for the segment/i.test(message)) {
    return { reason: 'not-in-cloud', text: sayFailure((w) => w.unknownCall) }
  }
  // Microsoft Graph answers so to /me where an application signed in for itself.
  if (status === 400 && /only valid with delegated authentication/i.test(message)) {
    return { reason: 'needs-permission', text: sayFailure((w) => w.noOwnRoles) }
  }
  if (status === 404) return { reason: 'not-in-cloud', text: sayFailure((w) => w.notFound(shownCode)) }
  if (status === 429) return { reason: 'throttled', text: sayFailure((w) => w.slowDown) }
  return { reason: 'service-error', text: sayFailure((w) => w.answered(String(status), shownCode)) }
}

function mapUnauthorized(call: Call, message: string): Mapped {
  // The code is UnknownError here, so the text is the only sign (mobileDeviceManagementPolicies, delegated only).
  if (/unsupported app-only call/i.test(message)) {
    return { reason: 'needs-permission', text: sayFailure((w) => w.personOnly(scopeList(call, w))) }
  }
  return { reason: 'needs-sign-in', text: sayFailure((w) => w.signInOver) }
}

function mapForbidden(call: Call, code: string | null, message: string): Mapped {
  if (code === 'Authentication_RequestFromNonPremiumTenantOrB2CTenant') {
    return { reason: 'not-licensed', text: sayFailure((w) => w.noPremium) }
  }
  const scopeMissing: Mapped = { reason: 'needs-permission', text: sayFailure((w) => w.lacks(scopeList(call, w))) }
  // Intune and policy answers say in words when it is the scope; only the words tell it from a role.
  if (/scopes?\b/i.test(message) && /missing|must have/i.test(message)) return scopeMissing
  if (call.path.startsWith('/users') && call.path.includes('/authentication/')) {
    return code === 'accessDenied'
      ? { reason: 'needs-role', text: sayFailure((w) => w.methodsRole) }
      : scopeMissing
  }
  if (call.path.startsWith('/deviceManagement') && code === 'Forbidden') {
    return {
      reason: 'needs-role',
      text: sayFailure((w) => w.intuneRole),
    }
  }
  return scopeMissing
}

function mapTrouble(trouble: TransportTrouble): Mapped {
  switch (trouble.kind) {
    case 'cancelled':
      return { reason: 'cancelled', text: sayFailure((w) => w.cancelled) }
    case 'timed-out':
      return { reason: 'timed-out', text: sayFailure((w, language) => w.timedOut((Math.round(trouble.ms / 100) / 10).toLocaleString(language))) }
    case 'network':
      return { reason: 'offline', text: sayFailure((w) => w.noNetwork(trouble.code)) }
    case 'no-token':
      return { reason: 'needs-sign-in', text: sayFailure((w) => w.noToken) }
    case 'foreign-origin':
      return { reason: 'service-error', text: sayFailure((w) => w.otherServer) }
    case 'redirect':
      return { reason: 'service-error', text: sayFailure((w) => w.redirect(String(trouble.status))) }
    case 'too-large':
      return { reason: 'service-error', text: sayFailure((w) => w.tooLarge(String(Math.floor(trouble.maxBytes / 1_000_000)))) }
    case 'not-json':
      return {
        reason: 'service-error',
        text: sayFailure((w) => w.notJson(String(trouble.status), trouble.contentType)),
      }
    case 'incomplete':
      return { reason: 'service-error', text: sayFailure((w) => w.incomplete) }
  }
}

function demandsClaims(reply: ErrorReply, code: string | null, message: string): boolean {
  if (reply.status !== 401 && reply.status !== 403) return false
  return code === 'insufficient_claims' || message === 'insufficient_claims' || /\bclaims=/i.test(reply.challenge ?? '')
}

function scopeList(call: Call, words: (typeof failureWords)['en']): string {
  const names = scopesFor(call.path)
  if (names.length === 0) return words.aPermission
  return names.length === 1 ? words.thePermission(names.join()) : words.oneOfPermissions(names.join(', '))
}

/** Only text of our own plus checked codes: a server's message may hold anything. */
function sentence(call: Call, text: Words<string>, requestId: string | null): Words<string> {
  return sayFailure((w, language) => `${callName(call.version, call.path)}: ${text[language]}.${requestId === null ? '' : w.requestId(requestId)}`)
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

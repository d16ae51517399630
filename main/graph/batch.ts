import type { BatchMember, GraphAnswer, GraphService, GraphVersion } from './answer.ts'
import { cleanRequestId, failureOfReply, failureOfTransport } from './error-mapping.ts'
import { maxTries, retryDelay, retryStatuses, withRetryAfter } from './retry.ts'
import { demandedClaims } from './token-trouble.ts'

/** Most members of one batch: learn.microsoft.com/graph/json-batching. */
export const maxBatchMembers = 20

/** Services that allow about one request a second: two of their members in one batch throttle each other. */
const slowServices: readonly GraphService[] = ['conditional-access', 'reports']

export interface BatchRun {
  readonly version: GraphVersion
  readonly members: readonly BatchMember[]
  /** Sends one batch of at most 20 members and gives the answer of the batch as a whole; with a token that has these claims, where some are given. */
  readonly post: (members: readonly BatchMember[], claims: string | null) => Promise<GraphAnswer>
  /** Spends the wait from the budget of the scan and pauses the services; false when nothing is left. */
  readonly wait: (services: readonly GraphService[], ms: number) => boolean
  readonly now: () => number
  readonly random: () => number
}

/**
 * Asks all members, in as few batches as allowed, and asks throttled members again. A member that demands claims is
 * asked once more with a token that has them, just as a whole answer that does. Gives one answer per member.
 */
export async function runBatch(run: BatchRun): Promise<ReadonlyMap<string, GraphAnswer>> {
  const { answers, demanding } = await runOnce(run, null)
  for (const [claims, members] of demanding) {
    const again = await runOnce({ ...run, members }, claims)
    // Without the token that was demanded, the first answer says best what is missing.
    for (const [id, answer] of again.answers) if (!isWithoutToken(answer)) answers.set(id, answer)
  }
  return answers
}

/** There was no token at all: only then a missing sign-in has no status. */
function isWithoutToken(answer: GraphAnswer): boolean {
  return !answer.ok && answer.reason === 'needs-sign-in' && answer.status === null
}

interface Once {
  readonly answers: Map<string, GraphAnswer>
  /** Members that were refused until the token has claims, by these claims. */
  readonly demanding: ReadonlyMap<string, readonly BatchMember[]>
}

async function runOnce(run: BatchRun, claims: string | null): Promise<Once> {
  const answers = new Map<string, GraphAnswer>()
  const demanding = new Map<string, BatchMember[]>()
  let pending = run.members
  for (let tries = 1; pending.length > 0; tries += 1) {
    const rounds = await Promise.all(splitBatch(pending).map(async (members) => ({ members, answer: await run.post(members, claims) })))
    const throttled: { member: BatchMember; delay: number }[] = []
    for (const { members, answer } of rounds) {
      for (const member of members) {
        const { result, retryAfter, demanded } = memberAnswer(run.version, member, answer)
        answers.set(member.id, result.ok ? result : withRetryAfter(result, retryAfter, run.now()))
        if (demanded !== null) demanding.set(demanded, [...(demanding.get(demanded) ?? []), member])
        if (!result.ok && answer.ok && result.status !== null && retryStatuses.includes(result.status)) {
          throttled.push({ member, delay: retryDelay(retryAfter, tries, run.now(), run.random) })
        }
      }
    }
    if (throttled.length === 0 || tries >= maxTries) break
    const services = [...new Set(throttled.map(({ member }) => member.service))]
    if (!run.wait(services, Math.max(...throttled.map(({ delay }) => delay)))) break
    pending = throttled.map(({ member }) => member)
  }
  return { answers, demanding }
}

/** Cuts members into batches: at most 20 in each, and at most one of a slow service. */
export function splitBatch(members: readonly BatchMember[]): (readonly BatchMember[])[] {
  const batches: BatchMember[][] = []
  for (const member of members) {
    const slow = slowServices.includes(member.service)
    const room = batches.find(
      (batch) => batch.length < maxBatchMembers && !(slow && batch.some((other) => other.service === member.service)),
    )
    if (room) room.push(member)
    else batches.push([member])
  }
  return batches
}

/** The body of `POST $batch`. */
export function batchBody(members: readonly BatchMember[]): unknown {
  return {
    requests: members.map(({ id, method, url, headers, body }) => ({
      id,
      method,
      url,
      ...(headers || body !== undefined
        ? { headers: { ...headers, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) } }
        : {}),
      ...(body === undefined ? {} : { body }),
    })),
  }
}

interface MemberReply {
  readonly id?: unknown
  readonly status?: unknown
  readonly headers?: unknown
  readonly body?: unknown
}

interface MemberAnswer {
  readonly result: GraphAnswer
  readonly retryAfter: string | null
  /** Claims that the next token has to have for this member. */
  readonly demanded: string | null
}

function memberAnswer(version: GraphVersion, member: BatchMember, outer: GraphAnswer): MemberAnswer {
  const settled = (result: GraphAnswer): MemberAnswer => ({ result, retryAfter: null, demanded: null })
  const call = { version, path: member.url }
  if (!outer.ok) {
    // A refusal of the whole batch says nothing of scopes, so only reason and text are kept.
    return settled(outer)
  }
  const reply = findReply(outer.body, member.id)
  if (reply === null || typeof reply.status !== 'number') {
    return settled(failureOfTransport(call, { kind: 'incomplete' }, outer.requestId))
  }
  const { status } = reply
  const headers = lowerCased(reply.headers)
  const requestId = cleanRequestId(headers['request-id']) ?? outer.requestId
  const object = typeof reply.body === 'object' && reply.body !== null
  const empty = reply.body === undefined || reply.body === null
  if (status >= 200 && status < 300 && (object || (empty && status === 204))) {
    return settled({ ok: true, status, body: reply.body ?? null, requestId, at: outer.at })
  }
  if (status >= 200 && status < 300) {
    const contentType = (headers['content-type'] ?? 'of an unknown type').split(';', 1)[0] ?? ''
    const kind = empty ? ({ kind: 'incomplete' } as const) : ({ kind: 'not-json', status, contentType: plainType(contentType) } as const)
    return settled(failureOfTransport(call, kind, requestId))
  }
  if (status === 404 && object) return settled({ ok: true, status, body: reply.body, requestId, at: outer.at })
  const challenge = headers['www-authenticate'] ?? null
  return {
    result: failureOfReply(call, { status, body: reply.body, requestId, challenge }),
    retryAfter: headers['retry-after'] ?? null,
    demanded: demandedClaims(status, challenge),
  }
}

function findReply(body: unknown, id: string): MemberReply | null {
  const responses: unknown = typeof body === 'object' && body !== null && 'responses' in body ? body.responses : undefined
  if (!Array.isArray(responses)) return null
  const found = responses.find(
    (each: unknown): each is MemberReply => typeof each === 'object' && each !== null && 'id' in each && each.id === id,
  )
  return found ?? null
}

function lowerCased(headers: unknown): Readonly<Record<string, string | undefined>> {
  if (typeof headers !== 'object' || headers === null) return {}
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]: [string, unknown]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name.toLowerCase(), String(value)]] : [],
    ),
  )
}

/** A media type that is safe to show. */
export function plainType(contentType: string): string {
  return /^[a-z0-9.+-]{1,40}\/[a-z0-9.+-]{1,60}$/i.test(contentType.trim()) ? contentType.trim().toLowerCase() : 'of an unknown type'
}

import { faultReply, spoiled, type FaultDesk } from './faults.ts'
import { parseQuery, type PageSizes, type Paging } from './odata.ts'
import { errorReply, ok, type DemoReply } from './reply.ts'
import type { TenantData } from './route.ts'
import { answerCall } from './routes.ts'
import type { Throttle } from './throttle.ts'

export interface Desk {
  readonly data: TenantData
  readonly faults: FaultDesk
  readonly root: string
  readonly pageSizes: PageSizes
  readonly onMember: () => void
  /** Refuses calls that come too fast. */
  readonly throttle?: Throttle
  /** Told of every call and its answer, faults included; batches themselves included. */
  readonly onExchange?: (exchange: DemoExchange) => void
}

/** A call that the demo tenant answered. */
export interface DemoExchange {
  readonly call: DemoCall
  readonly insideBatch: boolean
  readonly reply: DemoReply
}

export interface DemoCall {
  readonly version: 'v1.0' | 'beta'
  readonly method: string
  /** Relative to the version, query included. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What the server has to do beside sending the reply. */
export interface DemoOutcome {
  readonly reply: DemoReply
  readonly spoil: 'none' | 'truncated' | 'hang' | 'html'
}

/** Answers a call, alone or as a batch, with the faults that strike it. */
export function handleCall(call: DemoCall, desk: Desk): DemoOutcome {
  const batch = call.url === '/$batch'
  const { reply, fault } = batch
    ? struck(call, desk, false, () => answerBatch(call, desk))
    : struck(call, desk, false, () => answerOne(call, desk))
  const kind = fault?.kind
  return { reply, spoil: kind === 'truncated' || kind === 'hang' || kind === 'html' ? kind : 'none' }
}

function answerOne(call: DemoCall, desk: Desk): DemoReply {
  const refused = desk.throttle?.(call.url)
  if (refused) return refused
  const query = parseQuery(call.url, call.headers)
  const paging: Paging = { root: desk.root, version: call.version, ...desk.pageSizes(query.path) }
  return answerCall(query, paging, desk.data, call.method, call.body === '' ? undefined : parsedJson(call.body))
}

function answerBatch(call: DemoCall, desk: Desk): DemoReply {
  if (call.method !== 'POST') return errorReply(405, 'BadRequest', 'A batch is posted.')
  const requests = batchRequests(call.body)
  if (requests === null) return errorReply(400, 'BadRequest', 'Invalid batch payload format.')
  const ids = new Set(requests.map((each) => each.id.toLowerCase()))
  if (requests.length > 20 || ids.size < requests.length) return errorReply(400, 'BadRequest', 'Too many members, or an id twice.')
  const responses = requests.map((each) => {
    desk.onMember()
    const member: DemoCall = { version: call.version, method: each.method, url: each.url, headers: each.headers, body: each.body }
    const { reply, fault } = struck(member, desk, true, () => answerOne(member, desk))
    // Inside a batch nothing can be cut off or left hanging; a silent member is simply missing.
    if (fault?.kind === 'hang' || fault?.kind === 'truncated') return null
    return { id: each.id, status: reply.status, headers: { 'Content-Type': 'application/json', ...reply.headers }, body: reply.body }
  })
  // Answers of a batch come in any order.
  return ok({ responses: responses.filter((each) => each !== null).reverse() })
}

function struck(
  call: DemoCall,
  desk: Desk,
  insideBatch: boolean,
  answer: () => DemoReply,
): { readonly reply: DemoReply; readonly fault: ReturnType<FaultDesk['strike']> } {
  const path = call.url.split('?', 1)[0] ?? ''
  const fault = desk.faults.strike(call.method, call.version, call.url, insideBatch)
  const self = `${desk.root}/${call.version}${call.url}`
  const reply = fault === null ? answer() : (faultReply(fault, path) ?? spoiled(fault, answer(), self))
  desk.onExchange?.({ call, insideBatch, reply })
  return { reply, fault }
}

interface BatchRequest {
  readonly id: string
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** JSON text; empty without a body. */
  readonly body: string
}

function batchRequests(text: string): BatchRequest[] | null {
  const body = parsedJson(text)
  const requests: unknown = typeof body === 'object' && body !== null && 'requests' in body ? body.requests : null
  if (!Array.isArray(requests)) return null
  return requests.map((each: { id?: unknown; method?: unknown; url?: unknown; headers?: Record<string, unknown>; body?: unknown }) => ({
    id: String(each.id),
    method: String(each.method),
    url: String(each.url),
    headers: Object.fromEntries(Object.entries(each.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)])),
    body: each.body === undefined ? '' : JSON.stringify(each.body),
  }))
}

/** Undefined when the text is no JSON. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

import { known, unavailable, type Fact } from '../../../core/facts/fact.ts'
import type { GraphAnswer } from '../../../main/graph/answer.ts'
import { openGraphDoor } from '../../../main/graph/door.ts'
import { openSession, type Session } from '../../../main/tenant/session.ts'
import { patientClock } from './scan.ts'

export const at = '2026-11-23T09:00:00.000Z'

/** A good answer with this body. */
export const answer = (body: unknown, status = 200): GraphAnswer => ({ ok: true, status, body, requestId: null, at })

export const answers = (bodies: Readonly<Record<string, unknown>>): ReadonlyMap<string, GraphAnswer> =>
  new Map(Object.entries(bodies).map(([id, body]) => [id, answer(body)]))

export const failed: GraphAnswer = { ok: false, reason: 'throttled', detail: 'Slow down.', status: 429, code: null, requestId: null }

/** Groups by short names. */
export const groups = (...names: string[]): Fact<ReadonlySet<string>> => known(new Set(names), 'test', at)
export const unread = unavailable('throttled', 'Slow down.')

/** What a fact says in one word or value. */
export const says = (fact: Fact<unknown> | undefined): unknown => (fact?.status === 'known' ? fact.value : fact?.reason)

/** A session whose door leads nowhere: good for answers that are already there. */
export function closedSession(): Session {
  const door = openGraphDoor({
    root: 'http://127.0.0.1:1',
    getToken: () => Promise.reject(new Error('no sign-in in this test')),
    fetch: globalThis.fetch,
    clock: patientClock(),
  })
  return openSession(door, new AbortController().signal)
}

type Target = Readonly<Record<string, unknown>>

const target = (type: string, more: Target = {}): { target: Target } => ({ target: { '@odata.type': `#microsoft.graph.${type}`, ...more } })
export const allDevices = target('allDevicesAssignmentTarget')
export const allUsers = target('allLicensedUsersAssignmentTarget')
export const toGroup = (groupId: string): { target: Target } => target('groupAssignmentTarget', { groupId })
export const notGroup = (groupId: string): { target: Target } => target('exclusionGroupAssignmentTarget', { groupId })
export const strange = target('newKindOfTarget')
export const filtered = (assignment: { target: Target }, kind: 'include' | 'exclude' | 'none' = 'include'): { target: Target } => ({
  target: { ...assignment.target, deviceAndAppManagementAssignmentFilterId: 'f1', deviceAndAppManagementAssignmentFilterType: kind },
})

import type { UnavailableReason } from '../../../../core/facts/fact.ts'
import type { Fault, FaultKind } from '../../../../main/demo/tenant/index.ts'
import { matching, withOtherTypes, withUnknownWord, wordProperties, type Call } from './calls.ts'

/** A way in which a call can go wrong. */
export interface Trouble {
  readonly kind: string
  readonly fault: Fault
  /** What a lost fact may say. */
  readonly reasons: readonly UnavailableReason[]
  /** The answer as a whole is gone, so something must be lost; else only what the strange property says. */
  readonly whole: boolean
  readonly requestTimeoutMs?: number
}

interface Kind {
  readonly name: string
  readonly kind: FaultKind
  readonly reasons: (call: Call) => readonly UnavailableReason[]
  readonly applies?: (call: Call) => boolean
  readonly more?: Partial<Fault>
  /** Only parts of the answer are strange, and they need not be parts that matter. */
  readonly partial?: true
  /** The pages that follow leave alone, and they have to be struck as well. */
  readonly everywhere?: true
  readonly requestTimeoutMs?: number
}

const always = (...reasons: UnavailableReason[]) => (): readonly UnavailableReason[] => reasons
const collection = (call: Call): boolean => call.collection
const damaged = always('service-error')

/** How the service refuses a role differs: Intune and sign-in methods say so, the directory speaks of privileges. */
const role = (call: Call): readonly UnavailableReason[] =>
  /deviceManagement|deviceAppManagement|\/authentication\/|\$batch/.test(call.name) ? ['needs-role', 'needs-permission'] : ['needs-permission']

const kinds: readonly Kind[] = [
  { name: '401', kind: 'status-401', reasons: always('needs-sign-in') },
  { name: '403 scope', kind: 'status-403-scope', reasons: always('needs-permission') },
  { name: '403 role', kind: 'status-403-role', reasons: role },
  { name: '403 license', kind: 'status-403-license', reasons: always('not-licensed') },
  { name: '404', kind: 'status-404', reasons: always('not-in-cloud') },
  { name: '429 with Retry-After', kind: 'status-429', reasons: always('throttled'), more: { retryAfter: 2 } },
  { name: '429 without Retry-After', kind: 'status-429', reasons: always('throttled') },
  { name: '500', kind: 'status-500', reasons: damaged },
  { name: '503', kind: 'status-503', reasons: damaged },
  // Inside a batch this is a member without an answer.
  { name: 'no answer', kind: 'hang', reasons: (call) => (call.insideBatch ? ['service-error'] : ['timed-out']), requestTimeoutMs: 400 },
  { name: 'truncated JSON', kind: 'truncated', reasons: damaged },
  { name: 'HTML', kind: 'html', reasons: damaged },
  { name: 'new shape', kind: 'garbage', reasons: always('service-error', 'unreadable') },
  { name: 'other types', kind: 'edited', reasons: always('service-error', 'unreadable'), more: { edit: withOtherTypes }, partial: true },
  { name: 'next link to another host', kind: 'next-link-elsewhere', reasons: damaged, applies: collection },
  { name: 'pages in a circle', kind: 'page-loop', reasons: damaged, applies: collection, everywhere: true },
  { name: 'empty', kind: 'empty', reasons: always('service-error', 'unreadable') },
  { name: 'redirect', kind: 'redirect', reasons: damaged },
]

/** Everything that can go wrong with a call. `elsewhere`: a server that must never be asked. */
export function troublesOf(call: Call, elsewhere: string): readonly Trouble[] {
  const plain = kinds
    .filter(({ applies }) => applies?.(call) ?? true)
    .map(({ name, kind, reasons, more, partial, everywhere, requestTimeoutMs }): Trouble => ({
      kind: name,
      fault: { kind, ...matching(call, everywhere === true), elsewhere, ...more },
      reasons: reasons(call),
      whole: partial !== true,
      ...(requestTimeoutMs === undefined ? {} : { requestTimeoutMs }),
    }))
  const words = wordProperties(call.body).map((property): Trouble => ({
    kind: `unknown ${property}`,
    fault: { kind: 'edited', ...matching(call), edit: withUnknownWord(property) },
    reasons: ['unreadable', 'service-error'],
    whole: false,
  }))
  return call.name.includes('/$batch') ? plain : [...plain, ...words]
}

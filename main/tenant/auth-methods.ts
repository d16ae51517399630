import { z } from 'zod'
import { known, mapFact, type Fact, type UnavailableFact } from '../../core/facts/fact.ts'
import { authenticationMethodKinds, type AuthenticationMethodKind } from '../../core/facts/sign-in.ts'
import type { GraphList } from '../graph/answer.ts'
import { callName } from '../graph/call-name.ts'
import { chain, readList, unreadable } from './reading.ts'
import { looseText } from './values.ts'
import { sayAnswer } from './answer-words.ts'

/** What is kept of a method: its kind and the model of a key. Values, phone numbers and names are not among the members. */
const method = z.object({ '@odata.type': z.string().min(1).max(200), aaGuid: looseText })

export interface RegisteredMethod {
  /** null: of a kind that this version does not know. */
  readonly kind: AuthenticationMethodKind | null
  /** Model of a security key or passkey; empty for other methods. */
  readonly aaGuid: string
}

const source = callName('v1.0', '/users/name/authentication/methods')

/** The methods that a user has registered. Takes the answer, or why there is none. */
export function registeredMethods(list: GraphList | UnavailableFact): Fact<readonly RegisteredMethod[]> {
  const found = 'status' in list && list.status === 'unavailable' ? list : readList(list as GraphList, source, method)
  return mapFact(found, (methods) => methods.map((each) => ({ kind: kindOf(each['@odata.type']), aaGuid: (each.aaGuid ?? '').toLowerCase() })))
}

function kindOf(type: string): AuthenticationMethodKind | null {
  const name = type.replace(/^#?microsoft\.graph\./, '').replace(/AuthenticationMethod$/, '')
  return authenticationMethodKinds.find((each) => each === name) ?? null
}

/**
 * Passkeys in Microsoft Authenticator for Android and iOS: Windows does not take them at its lock screen.
 * Source: "Enable passkeys in Microsoft Authenticator", learn.microsoft.com (2025).
 */
const authenticatorPasskeys = ['de1e552d-db1d-4423-a619-566b625cdc84', '90a3ccdf-635c-4729-a248-9b709135078f']

/** Security keys alone. With a method of an unknown kind nobody can say that there is none. */
export function securityKeys(methods: Fact<readonly RegisteredMethod[]>): Fact<readonly RegisteredMethod[]> {
  return chain(methods, (found, from, at) => {
    const keys = found.filter(({ kind, aaGuid }) => kind === 'fido2' && !authenticatorPasskeys.includes(aaGuid))
    return keys.length === 0 && found.some(({ kind }) => kind === null) ? strange(from) : known(keys, from, at)
  })
}

/** The kinds of all methods, each once. */
export function kindsOf(methods: Fact<readonly RegisteredMethod[]>): Fact<readonly AuthenticationMethodKind[]> {
  return chain(methods, (found, from, at) => {
    const kinds = found.flatMap(({ kind }) => kind ?? [])
    return kinds.length < found.length ? strange(from) : known([...new Set(kinds)], from, at)
  })
}

const strange = (source: string): UnavailableFact => unreadable(source, sayAnswer((w) => w.methodKind))


import { compareIdentities, type ComparisonVerdict } from './compare-hashes.ts'
import type { HashIdentity } from './identity.ts'

export type SharedPart = 'ek' | 'uuid' | 'serial' | 'mac'

/** An earlier hash of a list that shares with this one what only one device should have. */
export interface Duplicate<Place> {
  readonly of: Place
  readonly shared: readonly SharedPart[]
  /** Tells a second capture from a clone and from a replaced board. */
  readonly verdict: ComparisonVerdict
}

export interface DuplicateFinder<Place> {
  /** Compares a hash with all before it. Null when it shares nothing with them. */
  readonly add: (place: Place, identity: HashIdentity) => Duplicate<Place> | null
}

/** Addresses of adapters that have none of their own. */
const emptyMacs = new Set(['00:00:00:00:00:00', 'FF:FF:FF:FF:FF:FF'])

/** Finds clones, second captures and copied rows in a list, in one pass over it. */
export function duplicateFinder<Place>(): DuplicateFinder<Place> {
  const seen = new Map<string, { readonly place: Place; readonly identity: HashIdentity }>()
  return {
    add(place, identity) {
      const keys = keysOf(identity)
      const earlier = keys.map((key) => seen.get(key)).find((entry) => entry !== undefined)
      for (const key of keys) if (!seen.has(key)) seen.set(key, { place, identity })
      if (earlier === undefined) return null
      const before = new Set(keysOf(earlier.identity))
      const shared = keys.filter((key) => before.has(key)).map(partOf)
      return { of: earlier.place, shared: [...new Set(shared)], verdict: compareIdentities(earlier.identity, identity).verdict }
    },
  }
}

/** What only one device should have, the strongest first. */
function keysOf({ ek, uuid, serial, macs }: HashIdentity): string[] {
  return [
    ...(ek === null ? [] : [`ek ${ek}`]),
    ...(uuid === null ? [] : [`uuid ${uuid}`]),
    ...(serial === null ? [] : [`serial ${serial}`]),
    ...[...macs].filter((mac) => !emptyMacs.has(mac)).map((mac) => `mac ${mac}`),
  ]
}

function partOf(key: string): SharedPart {
  if (key.startsWith('ek ')) return 'ek'
  if (key.startsWith('uuid ')) return 'uuid'
  return key.startsWith('serial ') ? 'serial' : 'mac'
}

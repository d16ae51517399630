import type { HashFields } from './decoded-hash.ts'
import { identityOf, type HashIdentity } from './identity.ts'

export const comparisonVerdicts = [
  'same-device',
  'same-device-parts-changed',
  'same-board-smbios-rewritten',
  'probably-same-device-tpm-not-compared',
  'vtpm-recreated',
  'virtual-machine-clone',
  'motherboard-replaced',
  'tpm-or-board-replaced-smbios-rewritten',
  'different-device-sharing-a-disk',
  'different-device',
  'uncertain',
] as const

/** What became of a device between two hashes. Our own reasoning: how the service weighs fields is not public. */
export type ComparisonVerdict = (typeof comparisonVerdicts)[number]

/** `unknown`: recorded on neither side, or, for lists, not on both. */
export type Relation = 'same' | 'partly' | 'different' | 'missing-on-one-side' | 'unknown'

export type ComparedPart = Exclude<keyof HashIdentity, 'virtual'>

export interface HashComparison {
  readonly verdict: ComparisonVerdict
  readonly relations: { readonly [P in ComparedPart]: Relation }
}

/**
 * Compares the parsed fields of two hashes, for example the registered one and the one that the device
 * gives now. The texts themselves always differ, since the time of collection is in them.
 */
export function compareHashes(a: HashFields, b: HashFields): HashComparison {
  return compareIdentities(identityOf(a), identityOf(b))
}

/** The comparison of `compareHashes` for identities that were taken out of their hashes before. */
export function compareIdentities(a: HashIdentity, b: HashIdentity): HashComparison {
  const relations = {
    ek: relation(a.ek, b.ek),
    uuid: relation(a.uuid, b.uuid),
    serial: relation(a.serial, b.serial),
    manufacturer: relation(a.manufacturer, b.manufacturer),
    model: relation(a.model, b.model),
    sku: relation(a.sku, b.sku),
    family: relation(a.family, b.family),
    board: relation(a.board, b.board),
    productKeyId: relation(a.productKeyId, b.productKeyId),
    macs: setRelation(a.macs, b.macs),
    disks: setRelation(a.disks, b.disks),
  }
  return { verdict: judge(relations, a.virtual || b.virtual), relations }
}

function relation(a: string | null, b: string | null): Relation {
  if (a === null && b === null) return 'unknown'
  if (a === null || b === null) return 'missing-on-one-side'
  return a === b ? 'same' : 'different'
}

function setRelation(a: ReadonlySet<string>, b: ReadonlySet<string>): Relation {
  if (a.size === 0 || b.size === 0) return 'unknown'
  const shared = [...a].filter((element) => b.has(element)).length
  if (shared === 0) return 'different'
  return shared === a.size && shared === b.size ? 'same' : 'partly'
}

type Relations = HashComparison['relations']

function judge(relations: Relations, virtual: boolean): ComparisonVerdict {
  if (relations.ek === 'same') return judgeSameTpm(relations, virtual)
  if (relations.ek === 'different') return judgeOtherTpm(relations, virtual)
  const { serial, uuid, macs } = relations
  if (serial === 'same' && uuid === 'same') {
    return virtual && macs === 'different' ? 'virtual-machine-clone' : 'probably-same-device-tpm-not-compared'
  }
  return serial === 'same' || uuid === 'same' || sharesParts(relations) ? 'uncertain' : 'different-device'
}

function judgeSameTpm({ serial, uuid, macs, disks }: Relations, virtual: boolean): ComparisonVerdict {
  const sameOrUnknown = (each: Relation): boolean => each === 'same' || each === 'unknown'
  if (!sameOrUnknown(uuid) || !sameOrUnknown(serial)) return virtual ? 'virtual-machine-clone' : 'same-board-smbios-rewritten'
  if (virtual && macs === 'different') return 'virtual-machine-clone'
  return sameOrUnknown(macs) && sameOrUnknown(disks) ? 'same-device' : 'same-device-parts-changed'
}

function judgeOtherTpm(relations: Relations, virtual: boolean): ComparisonVerdict {
  const { serial, uuid, macs } = relations
  if (serial === 'same' && uuid === 'same') {
    if (!virtual) return 'tpm-or-board-replaced-smbios-rewritten'
    return macs === 'different' ? 'virtual-machine-clone' : 'vtpm-recreated'
  }
  if (serial !== 'same' && !sharesParts(relations)) return 'different-device'
  if (virtual) return 'virtual-machine-clone'
  const macShared = macs === 'same' || macs === 'partly'
  return serial === 'different' && !macShared ? 'different-device-sharing-a-disk' : 'motherboard-replaced'
}

function sharesParts({ macs, disks }: Relations): boolean {
  return [macs, disks].some((each) => each === 'same' || each === 'partly')
}

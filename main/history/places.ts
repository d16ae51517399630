import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { HistoryTrouble } from '../../core/ipc/history.ts'
import { writeFileAtomically } from '../platform/files.ts'
import type { KeyStore, Protection } from '../platform/key-store.ts'
import { hasKept, openKeptStore, type KeptStore } from './kept-store.ts'
import { openKey } from './key-file.ts'
import { keyedSeal, plainSeal, type Seal } from './seal.ts'

/** Both places where reports can be: a computer may have got a key store, or lost it. */
export interface Places {
  readonly stores: readonly KeptStore[]
  /** Where new reports go; null: nowhere. */
  readonly writer: KeptStore | null
  /** New reports are redacted first, since anybody can read them. */
  readonly redacted: boolean
  readonly trouble: HistoryTrouble | null
}

export interface PlaceOptions {
  readonly folder: string
  readonly keyStore: KeyStore
}

/**
 * Opens what is there. Places that hold nothing are made only to write into: looking at an empty history leaves nothing on
 * the disk.
 */
export async function openPlaces({ folder, keyStore }: PlaceOptions, protection: Protection, toWrite: boolean): Promise<Places> {
  const encrypted = await openEncrypted(path.join(folder, 'encrypted'), keyStore, protection, toWrite && protection === 'protected')
  const plainFolder = path.join(folder, 'plain')
  const writesPlain = toWrite && protection !== 'protected'
  const plain = writesPlain || (await hasKept(plainFolder)) ? await openKeptStore(plainFolder, plainSeal) : null
  const stores = [encrypted.store, plain].filter((store) => store !== null)
  const lost = stores.reduce((sum, store) => sum + store.lost, 0)
  return {
    stores,
    writer: toWrite ? (protection === 'protected' ? encrypted.store : plain) : null,
    redacted: protection !== 'protected',
    trouble: encrypted.trouble ?? (lost === 0 ? null : { kind: 'damaged', lost }),
  }
}

interface Encrypted {
  readonly store: KeptStore | null
  readonly trouble: HistoryTrouble | null
}

async function openEncrypted(folder: string, keyStore: KeyStore, protection: Protection, toWrite: boolean): Promise<Encrypted> {
  const inUse = await hasKept(folder)
  if (!inUse && !toWrite) return { store: null, trouble: null }
  if (protection !== 'protected') return { store: null, trouble: { kind: 'key-store-away', lost: 0 } }
  const key = await openKey(keyStore, path.join(folder, 'key'), inUse)
  const seal = key === null ? null : keyedSeal(key)
  // With a wrong key everything would look damaged; nothing may be touched then.
  if (seal === null || !(await isRightKey(seal, path.join(folder, 'check')))) return { store: null, trouble: { kind: 'key-lost', lost: 0 } }
  return { store: await openKeptStore(folder, seal), trouble: null }
}

const checkText = 'Preflight history'

/** Whether what was sealed first can be opened; what is sealed first is written when there is nothing yet. */
async function isRightKey(seal: Seal, file: string): Promise<boolean> {
  const sealed = await readFile(file).catch(() => null)
  if (sealed !== null) return seal.open(sealed, 'check')?.toString() === checkText
  await writeFileAtomically(file, seal.close(Buffer.from(checkText), 'check'), 0o600)
  return true
}

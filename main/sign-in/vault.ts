import { rm } from 'node:fs/promises'
import type { AccountState } from '../../core/ipc/account.ts'
import { readFileLimited, writeFileAtomically } from '../platform/files.ts'
import { openKeyStore, type KeyStoreOptions } from '../platform/key-store.ts'

export type { SafeStorage } from '../platform/key-store.ts'

export interface VaultOptions extends KeyStoreOptions {
  readonly file: string
}

/** One text on disk, encrypted by the operating system, or nothing. */
export interface Vault {
  readonly storage: () => Promise<AccountState['storage']>
  /** Null when nothing is kept, or when it cannot be decrypted any more; then it is deleted as well. */
  readonly read: () => Promise<string | null>
  /** Throws when it cannot be encrypted; nothing is ever written in plain text. */
  readonly write: (text: string) => Promise<void>
  readonly remove: () => Promise<void>
}

/** The tokens of a few accounts take some ten kilobytes; our own limit. */
const maxBytes = 4_000_000

const storages = {
  protected: { available: true },
  weak: { available: false, reason: 'no-key-store' },
  none: { available: false, reason: 'no-encryption' },
} as const

export function openVault({ file, ...options }: VaultOptions): Vault {
  const keyStore = openKeyStore(options)
  const storage = async (): Promise<AccountState['storage']> => storages[await keyStore.protection()]
  const remove = (): Promise<void> => rm(file, { force: true })
  const write = async (text: string): Promise<void> => {
    const state = await storage()
    if (!state.available) throw new Error(state.reason)
    await writeFileAtomically(file, await keyStore.encrypt(text), 0o600)
  }
  return {
    storage,
    write,
    remove,
    async read() {
      const data = await readFileLimited(file, maxBytes).catch(() => null)
      if (data === null) return null
      try {
        if (data.length > maxBytes || !(await storage()).available) throw new Error('cannot be decrypted here')
        const { result, shouldReEncrypt } = await keyStore.decrypt(Buffer.from(data))
        if (shouldReEncrypt) await write(result)
        return result
      } catch {
        await remove()
        return null
      }
    },
  }
}

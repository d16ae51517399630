import { rm } from 'node:fs/promises'
import type { AccountState } from '../../core/ipc/account.ts'
import { readFileLimited, writeFileAtomically } from '../platform/files.ts'

/** The part of Electron's `safeStorage` that is used. The asynchronous functions are newer than Electron 33. */
export interface SafeStorage {
  readonly isEncryptionAvailable: () => boolean
  readonly encryptString: (text: string) => Buffer
  readonly decryptString: (data: Buffer) => string
  readonly getSelectedStorageBackend?: () => string
  readonly isAsyncEncryptionAvailable?: () => Promise<boolean>
  readonly encryptStringAsync?: (text: string) => Promise<Buffer>
  readonly decryptStringAsync?: (data: Buffer) => Promise<{ readonly result: string; readonly shouldReEncrypt: boolean }>
}

export interface VaultOptions {
  readonly safeStorage: SafeStorage
  readonly platform: NodeJS.Platform
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

/** Linux without a key store: Electron would use a key that everybody knows. */
const weakBackends: readonly string[] = ['basic_text', 'unknown']

export function openVault({ safeStorage, platform, file }: VaultOptions): Vault {
  const storage = async (): Promise<AccountState['storage']> => {
    const backend = platform === 'linux' ? safeStorage.getSelectedStorageBackend?.() : undefined
    if (backend !== undefined && weakBackends.includes(backend)) {
      return { available: false, reason: 'This session has no key store, such as GNOME Keyring or KWallet, so accounts could only be kept unprotected. They stay in memory.' }
    }
    const available = await (safeStorage.isAsyncEncryptionAvailable?.() ?? safeStorage.isEncryptionAvailable())
    return available ? { available: true } : { available: false, reason: 'The operating system offers no encryption to this session. Accounts stay in memory.' }
  }
  const remove = (): Promise<void> => rm(file, { force: true })
  const write = async (text: string): Promise<void> => {
    const state = await storage()
    if (!state.available) throw new Error(state.reason)
    await writeFileAtomically(file, await (safeStorage.encryptStringAsync?.(text) ?? safeStorage.encryptString(text)), 0o600)
  }
  const decrypt = async (data: Buffer): Promise<{ readonly result: string; readonly shouldReEncrypt: boolean }> =>
    (await safeStorage.decryptStringAsync?.(data)) ?? { result: safeStorage.decryptString(data), shouldReEncrypt: false }
  return {
    storage,
    write,
    remove,
    async read() {
      const data = await readFileLimited(file, maxBytes).catch(() => null)
      if (data === null) return null
      try {
        if (data.length > maxBytes || !(await storage()).available) throw new Error('cannot be decrypted here')
        const { result, shouldReEncrypt } = await decrypt(Buffer.from(data))
        if (shouldReEncrypt) await write(result)
        return result
      } catch {
        await remove()
        return null
      }
    },
  }
}

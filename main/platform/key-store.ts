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

export interface KeyStoreOptions {
  readonly safeStorage: SafeStorage
  readonly platform: NodeJS.Platform
}

/** What the operating system offers to keep a secret: `weak` is a key that everybody knows. */
export type Protection = 'protected' | 'weak' | 'none'

/** Encryption by the operating system: DPAPI of Windows, Keychain of macOS, a key store of Linux. */
export interface KeyStore {
  readonly protection: () => Promise<Protection>
  readonly encrypt: (text: string) => Promise<Buffer>
  /** Throws when it was encrypted by another account, or is damaged. */
  readonly decrypt: (data: Buffer) => Promise<{ readonly result: string; readonly shouldReEncrypt: boolean }>
}

/** Linux without a key store: Electron would use a key that everybody knows. */
const weakBackends: readonly string[] = ['basic_text', 'unknown']

export function openKeyStore({ safeStorage, platform }: KeyStoreOptions): KeyStore {
  return {
    async protection() {
      const backend = platform === 'linux' ? safeStorage.getSelectedStorageBackend?.() : undefined
      if (backend !== undefined && weakBackends.includes(backend)) return 'weak'
      return (await (safeStorage.isAsyncEncryptionAvailable?.() ?? safeStorage.isEncryptionAvailable())) ? 'protected' : 'none'
    },
    encrypt: async (text) => safeStorage.encryptStringAsync?.(text) ?? safeStorage.encryptString(text),
    decrypt: async (data) => (await safeStorage.decryptStringAsync?.(data)) ?? { result: safeStorage.decryptString(data), shouldReEncrypt: false },
  }
}

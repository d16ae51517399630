import { inMain } from './bench-page.ts'
import type { RunningApp } from './launch.ts'

/** Stands in for a key store, which a virtual display has none of: only the outermost functions are replaced. */
export async function pretendKeyStore(app: RunningApp['app']): Promise<void> {
  await inMain(app, ({ safeStorage }) => {
    const flip = (data: Buffer): Buffer => Buffer.from(data.map((byte) => byte ^ 0x5a))
    Object.assign(safeStorage, {
      getSelectedStorageBackend: () => 'gnome_libsecret',
      isEncryptionAvailable: () => true,
      encryptString: (text: string) => flip(Buffer.from(text)),
      decryptString: (data: Buffer) => flip(data).toString(),
      isAsyncEncryptionAvailable: undefined,
      encryptStringAsync: undefined,
      decryptStringAsync: undefined,
    })
  })
}

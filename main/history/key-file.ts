import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { readFileLimited, writeFileAtomically } from '../platform/files.ts'
import type { KeyStore } from '../platform/key-store.ts'
import { keyBytes } from './seal.ts'

/** A wrapped key has some hundred bytes; our own limit. */
const maxBytes = 16_384

/**
 * The key of the history: made once by chance, and written down only as the operating system encrypts it. So thousands of
 * reports need one call of the key store, and deleting one small file makes all of them unreadable.
 *
 * @param inUse something was encrypted with the key already, so a new one would not do
 * @returns null when the key that was used is gone
 */
export async function openKey(keyStore: KeyStore, file: string, inUse: boolean): Promise<Buffer | null> {
  const wrapped = await readFileLimited(file, maxBytes).catch(() => null)
  const key = wrapped === null ? null : await unwrap(keyStore, file, wrapped)
  if (key !== null || inUse) return key
  const fresh = randomBytes(keyBytes)
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
  await save(keyStore, file, fresh)
  return fresh
}

async function unwrap(keyStore: KeyStore, file: string, wrapped: Uint8Array): Promise<Buffer | null> {
  try {
    const { result, shouldReEncrypt } = await keyStore.decrypt(Buffer.from(wrapped))
    const key = Buffer.from(result, 'base64')
    if (key.length !== keyBytes) return null
    if (shouldReEncrypt) await save(keyStore, file, key)
    return key
  } catch {
    return null
  }
}

async function save(keyStore: KeyStore, file: string, key: Buffer): Promise<void> {
  await writeFileAtomically(file, await keyStore.encrypt(key.toString('base64')), 0o600)
}

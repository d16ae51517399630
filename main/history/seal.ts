import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** How what is kept is written to disk. What it cannot open it gives back as null: damaged, or written with another key. */
export interface Seal {
  /** How sealed lines are written into a text file. */
  readonly encoding: 'base64' | 'utf8'
  /** @param what what the content is, so that it cannot be passed off as something else */
  readonly close: (content: Buffer, what: string) => Buffer
  readonly open: (sealed: Buffer, what: string) => Buffer | null
}

/** Bytes of a key of AES-256. */
export const keyBytes = 32

/** What GCM is made for: NIST SP 800-38D, 5.2.1.1 and 8.2. Bytes. */
const ivBytes = 12
const tagBytes = 16

/** AES-256-GCM: nobody reads without the key, and nobody changes anything unnoticed. */
export function keyedSeal(key: Buffer): Seal {
  return {
    encoding: 'base64',
    close(content, what) {
      const iv = randomBytes(ivBytes)
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(what))
      const sealed = Buffer.concat([cipher.update(content), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), sealed])
    },
    open(sealed, what) {
      if (sealed.length < ivBytes + tagBytes) return null
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, ivBytes), { authTagLength: tagBytes }).setAAD(Buffer.from(what))
        decipher.setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes))
        return Buffer.concat([decipher.update(sealed.subarray(ivBytes + tagBytes)), decipher.final()])
      } catch {
        return null
      }
    },
  }
}

/** No protection: whoever can read the disk can read it. For redacted reports only. */
export const plainSeal: Seal = { encoding: 'utf8', close: (content) => content, open: (content) => content }

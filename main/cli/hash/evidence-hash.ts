import type { Evidence } from '../../evidence/schema.ts'
import { BadHashFile } from '../../hash/bad-hash-file.ts'
import { sayHashFile } from '../../hash/file-words.ts'

const item = 'hash.device-hardware-data'

/** The hash text that an evidence file carries. Throws `BadHashFile` when it carries none. */
export async function evidenceHash(bytes: Uint8Array, label: string): Promise<string> {
  const { readEvidenceBytes } = await import('../../evidence/read-evidence.ts')
  return hashInEvidence(readEvidenceBytes(bytes, label))
}

/** The hash text in evidence that was read. Throws `BadHashFile` when there is none. */
export function hashInEvidence({ items }: Pick<Evidence, 'items'>): string {
  const found = Object.hasOwn(items, item) ? items[item] : undefined
  if (found === undefined) throw new BadHashFile(sayHashFile((w) => w.notCollected))
  if (!found.ok) {
    const { kind } = found.error
    throw new BadHashFile(sayHashFile((w) => (kind === 'access-denied' ? w.needsRights(kind) : w.notRead(kind))))
  }
  if (typeof found.value !== 'string') throw new BadHashFile(sayHashFile((w) => w.noText))
  if (found.value.trim() === '') throw new BadHashFile(sayHashFile((w) => w.emptyHash))
  return found.value
}

import type { Evidence } from '../../evidence/schema.ts'
import { BadHashFile } from '../../hash/bad-hash-file.ts'

const item = 'hash.device-hardware-data'

/** The hash text that an evidence file carries. Throws `BadHashFile` when it carries none. */
export async function evidenceHash(bytes: Uint8Array, label: string): Promise<string> {
  const { readEvidenceBytes } = await import('../../evidence/read-evidence.ts')
  return hashInEvidence(readEvidenceBytes(bytes, label))
}

/** The hash text in evidence that was read. Throws `BadHashFile` when there is none. */
export function hashInEvidence({ items }: Pick<Evidence, 'items'>): string {
  const found = Object.hasOwn(items, item) ? items[item] : undefined
  if (found === undefined) throw new BadHashFile('is an evidence file without a hardware hash: it was not collected')
  if (!found.ok) {
    const rights = found.error.kind === 'access-denied' ? ': reading it takes administrator rights' : ''
    throw new BadHashFile(`is an evidence file without a hardware hash (${found.error.kind})${rights}`)
  }
  if (typeof found.value !== 'string') throw new BadHashFile('holds something else than text in place of the hardware hash')
  if (found.value.trim() === '') throw new BadHashFile('is an evidence file with an empty hardware hash: Windows answered with nothing')
  return found.value
}

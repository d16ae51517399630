import { createHash } from 'node:crypto'
import type { CodeTexts } from '../core/codes/code-texts.ts'

/** By code: the checksum of the English text that the German one was written from. */
export type CodeChecksums = Readonly<Record<string, string>>

/** Hexadecimal digits of a checksum; 48 bits tell two versions of one text apart. */
const digits = 12

/** Changes with every letter of meaning, causes and fixes, and with their order. */
export function checksumOf({ meaning, causes, fixes }: CodeTexts): string {
  return createHash('sha256')
    .update(JSON.stringify([meaning, causes, fixes]))
    .digest('hex')
    .slice(0, digits)
}

/** The codes whose English text is not the one that was translated, in the order of the table. */
export function codesToLookAt(entries: readonly (CodeTexts & { readonly code: string })[], checksums: CodeChecksums): readonly string[] {
  return entries.filter((entry) => checksums[entry.code] !== checksumOf(entry)).map(({ code }) => code)
}

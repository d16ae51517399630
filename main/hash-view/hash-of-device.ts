import type { HashAnswer } from '../../core/ipc/hash.ts'
import { BadHashFile } from '../hash/bad-hash-file.ts'
import { hashInEvidence } from '../cli/hash/evidence-hash.ts'
import type { Evidence } from '../evidence/schema.ts'
import type { Language } from '../../core/words/language.ts'
import { hashesInText } from './hash-answer.ts'
import { hashViewWords } from './hash-view-words.ts'

/** The hash that the evidence of a device carries, decoded; one sentence where it carries none. */
export async function hashOfDevice({ label, evidence }: { readonly label: string; readonly evidence: Evidence | null }, language: Language): Promise<HashAnswer> {
  if (evidence === null) return { hashes: [], notShown: 0, problem: hashViewWords[language].notCollected }
  try {
    const answer = await hashesInText(hashInEvidence(evidence), language)
    return { ...answer, hashes: answer.hashes.map((view) => ({ ...view, label })) }
  } catch (error) {
    if (error instanceof BadHashFile) return { hashes: [], notShown: 0, problem: `${label} ${error.problem[language]}.` }
    throw error
  }
}

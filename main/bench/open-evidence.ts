import type { Words } from '../../core/words/language.ts'
import type { ArrivedDevice } from './arrival.ts'
import { loadFiles } from '../cli/load-devices.ts'

export interface OpenedEvidence {
  readonly devices: readonly ArrivedDevice[]
  /** One sentence per file that could not be read. */
  readonly errors: readonly Words<string>[]
}

/**
 * Reads the evidence files that a person chose together, as one set: the inventory of a Hyper-V host joins the evidence
 * of its VMs. A bad file becomes a sentence and the others go on.
 */
export function openEvidenceFiles(paths: readonly string[]): Promise<OpenedEvidence> {
  return loadFiles(paths)
}

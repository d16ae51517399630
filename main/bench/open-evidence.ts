import type { NewDevice } from './bench-state.ts'
import { CommandError } from '../cli/exit-codes.ts'
import { loadDevices } from '../cli/load-devices.ts'

export interface OpenedEvidence {
  readonly devices: readonly Omit<NewDevice, 'id'>[]
  /** One sentence per file that could not be read. */
  readonly errors: readonly string[]
}

/** Reads the evidence files that a person chose; a bad one becomes a sentence and the others go on. */
export async function openEvidenceFiles(paths: readonly string[]): Promise<OpenedEvidence> {
  const devices: Omit<NewDevice, 'id'>[] = []
  const errors: string[] = []
  for (const path of paths) {
    const loaded = await load(path)
    errors.push(...loaded.errors)
    devices.push(...loaded.devices.map(({ label, evidence }) => ({ label, evidence, source: 'evidence' as const })))
  }
  return { devices, errors }
}

async function load(path: string): ReturnType<typeof loadDevices> {
  try {
    return await loadDevices(path, noInput())
  } catch (error) {
    if (error instanceof CommandError) return { devices: [], errors: [error.message] }
    throw error
  }
}

// eslint-disable-next-line require-yield -- standard input of the window: always empty
async function* noInput(): AsyncGenerator<Uint8Array> {
  await Promise.resolve()
}

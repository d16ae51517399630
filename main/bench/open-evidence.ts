import type { ArrivedDevice } from './arrival.ts'
import { CommandError } from '../cli/exit-codes.ts'
import { loadDevices } from '../cli/load-devices.ts'

export interface OpenedEvidence {
  readonly devices: readonly ArrivedDevice[]
  /** One sentence per file that could not be read. */
  readonly errors: readonly string[]
}

/** Reads the evidence files that a person chose; a bad one becomes a sentence and the others go on. */
export async function openEvidenceFiles(paths: readonly string[]): Promise<OpenedEvidence> {
  const devices: ArrivedDevice[] = []
  const errors: string[] = []
  for (const path of paths) {
    const loaded = await load(path)
    errors.push(...loaded.errors)
    devices.push(...loaded.devices)
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

import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Evidence } from '../evidence/schema.ts'
import { CommandError, exitCodes } from './exit-codes.ts'

export interface LoadedDevice {
  readonly label: string
  readonly evidence: Evidence
}

export interface LoadedDevices {
  readonly devices: readonly LoadedDevice[]
  /** One sentence per file that could not be used. */
  readonly errors: readonly string[]
}

/** How evidence files are recognized in a folder. */
const evidenceSuffix = '.preflight.json'

/** More than any evidence file holds; larger input is refused before it is read. Bytes. */
const maxBytes = 32 * 1024 * 1024

/**
 * Reads evidence from a file, from every `*.preflight.json` of a folder, or from standard input (`-`).
 * A bad file becomes a sentence and the others go on; when nothing at all can be used this throws
 * `CommandError` (bad input).
 */
export async function loadDevices(from: string, stdin: AsyncIterable<Uint8Array>): Promise<LoadedDevices> {
  const files = from === '-' ? [] : await listFiles(from)
  const inputs = from === '-' ? [{ label: 'standard input', read: () => readStream(stdin) }] : files.map(fileInput)
  const devices: LoadedDevice[] = []
  const errors: string[] = []
  for (const input of inputs) {
    try {
      const { readEvidenceBytes } = await import('../evidence/read-evidence.ts')
      devices.push({ label: input.label, evidence: readEvidenceBytes(await input.read(), input.label) })
    } catch (error) {
      errors.push(sentence(error, input.label))
    }
  }
  return { devices, errors }
}

async function listFiles(from: string): Promise<string[]> {
  const info = await stat(from).catch((error: unknown) => {
    throw new CommandError(`${from}: ${reasonOf(error)}.`, exitCodes.badInput)
  })
  if (!info.isDirectory()) return [from]
  const names = await readdir(from).catch((error: unknown) => {
    throw new CommandError(`${from}: ${reasonOf(error)}.`, exitCodes.badInput)
  })
  const found = names.filter((name) => name.endsWith(evidenceSuffix)).sort()
  if (found.length === 0) {
    throw new CommandError(`${from}: this folder holds no evidence file (*${evidenceSuffix}).`, exitCodes.badInput)
  }
  return found.map((name) => path.join(from, name))
}

function fileInput(file: string): { label: string; read: () => Promise<Uint8Array> } {
  const label = path.basename(file)
  return {
    label,
    read: async () => {
      const { size } = await stat(file)
      if (size > maxBytes) throw tooLarge(label)
      return readFile(file)
    },
  }
}

async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of stream) {
    size += part.byteLength
    if (size > maxBytes) throw tooLarge('standard input')
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function tooLarge(label: string): CommandError {
  return new CommandError(`${label}: larger than ${String(maxBytes / 1024 / 1024)} MB, so it is no evidence file.`, exitCodes.badInput)
}

function sentence(error: unknown, label: string): string {
  if (error instanceof Error && (error.name === 'BadEvidence' || error instanceof CommandError)) return error.message
  return `${label}: ${reasonOf(error)}.`
}

/** Says a file system error in words. */
export function reasonOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  switch (code) {
    case 'ENOENT':
      return 'no such file or folder'
    case 'EACCES':
    case 'EPERM':
      return 'reading it is not allowed'
    case 'EISDIR':
      return 'this is a folder'
    default:
      return code === '' ? 'it could not be read' : `it could not be read (${code})`
  }
}

import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { labelWords } from '../../core/words/label-words.ts'
import type { Words } from '../../core/words/language.ts'
import { ToldError } from '../../core/words/told-error.ts'
import type { Evidence } from '../evidence/schema.ts'
import { CommandError, exitCodes } from './exit-codes.ts'
import { sayLoad } from './load-words.ts'
import { reasonOf, sentenceAbout } from './read-reason.ts'

export interface LoadedDevice {
  readonly label: string
  readonly evidence: Evidence
}

export interface LoadedDevices {
  readonly devices: readonly LoadedDevice[]
  /** One sentence per file that could not be used. */
  readonly errors: readonly Words<string>[]
}

/** How evidence files of devices and inventories of Hyper-V hosts are recognized in a folder. */
const evidenceSuffix = '.preflight.json'
const inventorySuffix = '.hyper-v.json'

const isEvidenceName = (name: string): boolean => name.endsWith(evidenceSuffix) || name.endsWith(inventorySuffix)

/** More than any evidence file holds; larger input is refused before it is read. Bytes. */
const maxBytes = 32 * 1024 * 1024

/**
 * Reads evidence from a file, from every `*.preflight.json` of a folder, or from standard input (`-`). A CAB or ZIP
 * archive of diagnostics, and a folder with one unpacked, count as well. An inventory of a Hyper-V host (`*.hyper-v.json`)
 * gives one device for each VM, joined with the evidence from inside it where that was given too. A registration CSV
 * (`*.csv`) gives one device for each row.
 * A bad file becomes a sentence and the others go on; when nothing at all can be used this throws
 * `CommandError` (bad input).
 */
export async function loadDevices(from: string, stdin: AsyncIterable<Uint8Array>): Promise<LoadedDevices> {
  const devices: LoadedDevice[] = []
  const errors: Words<string>[] = []
  for await (const part of loadDevicesInParts(from, stdin)) {
    devices.push(...part.devices)
    errors.push(...part.errors)
  }
  return { devices, errors }
}

/** Files of a folder that are read at a time, so that a big folder never lies in memory as a whole; our own number. */
const filesAtOnce = 100

/**
 * `loadDevices`, some files at a time. A folder with the inventory of a Hyper-V host comes as one, since its VMs are
 * joined with the evidence in other files.
 */
export async function* loadDevicesInParts(from: string, stdin: AsyncIterable<Uint8Array>): AsyncGenerator<LoadedDevices> {
  const unpacked = from === '-' ? undefined : await unpackedArchive(from)
  if (unpacked !== undefined) {
    yield unpacked
    return
  }
  const inputs = from === '-' ? [streamInput(stdin)] : (await listFiles(from)).map(fileInput)
  const atOnce = inputs.some(({ label }) => label.endsWith(inventorySuffix)) ? inputs.length : filesAtOnce
  for (let start = 0; start < inputs.length; start += atOnce) yield await loadInputs(inputs.slice(start, start + atOnce))
}

/**
 * Reads files that belong together, as `loadDevices` reads those of a folder: the inventory of a host and the evidence
 * of its VMs give one device for each VM, in whatever order they come. A bad file becomes a sentence; this never throws
 * for one.
 */
export function loadFiles(files: readonly string[]): Promise<LoadedDevices> {
  return loadInputs(files.map(fileInput))
}

async function loadInputs(inputs: readonly Input[]): Promise<LoadedDevices> {
  const devices: LoadedDevice[] = []
  const vms: LoadedDevice[] = []
  const errors: Words<string>[] = []
  for (const input of inputs) {
    try {
      const { readEvidenceBytes } = await import('../evidence/read-evidence.ts')
      const { openDiagnostics } = await import('../diagnostics/open-diagnostics.ts')
      const { bytes, writtenAt } = await input.read()
      if (/\.csv$/i.test(input.label)) {
        const { csvDevices } = await import('../evidence/csv-evidence.ts')
        const found = await csvDevices(bytes, input.label, writtenAt)
        devices.push(...found.devices)
        errors.push(...found.errors)
        continue
      }
      const inventory = await openInventory(bytes, input.label)
      if (inventory !== undefined) {
        vms.push(...inventory.devices)
        errors.push(...inventory.errors)
        continue
      }
      const opened = await openDiagnostics(bytes, input.label, writtenAt)
      devices.push(...(opened?.devices ?? [{ label: input.label, evidence: readEvidenceBytes(bytes, input.label) }]))
      errors.push(...(opened?.errors ?? []))
    } catch (error) {
      errors.push(sentence(error, input.label))
    }
  }
  if (vms.length === 0) return { devices, errors }
  const { mergeGuests } = await import('../hyper-v/vm-evidence.ts')
  return { devices: mergeGuests(devices, vms), errors }
}

/** The VMs of an inventory; undefined when the bytes are none. */
async function openInventory(bytes: Uint8Array, label: string): Promise<LoadedDevices | undefined> {
  const { emptyReason, looksLikeInventory, readInventory } = await import('../hyper-v/read-inventory.ts')
  if (!looksLikeInventory(bytes, label)) return undefined
  const { vmDevices } = await import('../hyper-v/vm-evidence.ts')
  const inventory = readInventory(bytes, label)
  const empty = emptyReason(inventory, label)
  return {
    devices: vmDevices(inventory).map(({ name, evidence }) => ({ label: `${label}: ${name}`, evidence })),
    errors: empty === null ? [] : [empty],
  }
}

async function listFiles(from: string): Promise<string[]> {
  const info = await stat(from).catch((error: unknown) => {
    throw new CommandError(sentenceAbout(from, reasonOf(error)), exitCodes.badInput)
  })
  if (!info.isDirectory()) return [from]
  const names = await readdir(from).catch((error: unknown) => {
    throw new CommandError(sentenceAbout(from, reasonOf(error)), exitCodes.badInput)
  })
  const found = names.filter(isEvidenceName).sort()
  if (found.length === 0) {
    throw new CommandError(sentenceAbout(from, sayLoad((w) => w.emptyFolder(`*${evidenceSuffix}`, `*${inventorySuffix}`))), exitCodes.badInput)
  }
  return found.map((name) => path.join(from, name))
}

interface Input {
  readonly label: string
  /** The content, and when it was written in ISO 8601 UTC. */
  readonly read: () => Promise<{ readonly bytes: Uint8Array; readonly writtenAt: string }>
}

function fileInput(file: string): Input {
  const label = path.basename(file)
  return {
    label,
    read: async () => {
      const { sizeLimit } = await import('../diagnostics/open-diagnostics.ts')
      const { size, mtime } = await stat(file)
      const limit = sizeLimit(label, maxBytes)
      if (size > limit) throw tooLarge(label, limit)
      return { bytes: await readFile(file), writtenAt: mtime.toISOString() }
    },
  }
}

function streamInput(stdin: AsyncIterable<Uint8Array>): Input {
  return { label: labelWords.en.standardInput, read: async () => ({ bytes: await readStream(stdin), writtenAt: new Date().toISOString() }) }
}

/** A folder without evidence files may hold an unpacked archive; undefined when it does not. */
async function unpackedArchive(from: string): Promise<LoadedDevices | undefined> {
  const info = await stat(from).catch(() => undefined)
  if (info?.isDirectory() !== true) return undefined
  const names = await readdir(from).catch(() => [])
  if (names.some(isEvidenceName)) return undefined
  const { openDiagnosticsFolder } = await import('../diagnostics/open-diagnostics.ts')
  try {
    return await openDiagnosticsFolder(from, path.basename(path.resolve(from)), info.mtime.toISOString())
  } catch (error) {
    if (error instanceof Error && error.name === 'BadEvidence') return undefined
    throw error
  }
}

async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of stream) {
    size += part.byteLength
    if (size > maxBytes) throw tooLarge(labelWords.en.standardInput, maxBytes)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function tooLarge(label: string, limit: number): CommandError {
  return new CommandError(sentenceAbout(label, sayLoad((w) => w.tooLarge(String(limit / 1024 / 1024)))), exitCodes.badInput)
}

function sentence(error: unknown, label: string): Words<string> {
  return error instanceof ToldError ? error.sentence : sentenceAbout(label, reasonOf(error))
}

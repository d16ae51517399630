import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { writeFileAtomically } from '../platform/files.ts'
import { hostScriptCandidates } from '../hyper-v/script-path.ts'
import { scriptCandidates } from '../probes/windows/script-path.ts'
import { collectorName, hostCollectorName, instructionsName, instructionsText, launcherName, launcherText } from './stick-files.ts'
import { sentenceOf, type Sentence } from '../ipc/app-failure.ts'
import { stickWords } from './stick-words.ts'

export interface WrittenStick {
  /** In the order they were written. */
  readonly files: readonly string[]
  /** Evidence files that were there before; they are not touched. */
  readonly evidenceFiles: number
  /** What to type at the command prompt of Windows setup. */
  readonly line: string
}

/** The stick could not be written. The message is the English sentence for a technician. */
export class StickFailure extends Error {
  override readonly name = 'StickFailure'

  constructor(
    readonly sentence: Sentence,
    options?: ErrorOptions,
  ) {
    super(sentence.en, options)
  }
}

function say(sentence: (words: (typeof stickWords)['en']) => string): Sentence {
  return sentenceOf(stickWords, sentence)
}

export interface StickTools {
  /** Writes one file so that a reader finds the old content or the new one. */
  readonly save: (file: string, content: string | Uint8Array) => Promise<void>
  /** The collector script of this installation; undefined when it is missing. */
  readonly script: string | undefined
  /** The same for the script that lists the VMs of a Hyper-V host. */
  readonly hostScript: string | undefined
  readonly platform: NodeJS.Platform
}

export function stickTools(): StickTools {
  const found = (candidates: readonly string[]): string | undefined => candidates.find((candidate) => existsSync(candidate))
  return { save: writeFileAtomically, script: found(scriptCandidates()), hostScript: found(hostScriptCandidates()), platform: process.platform }
}

/**
 * Writes the collectors, the launcher and instructions into a folder, normally the root of a USB stick. Nothing else in
 * the folder is touched. Throws `StickFailure`.
 */
export async function writeStick(chosen: string, tools: StickTools = stickTools()): Promise<WrittenStick> {
  const { save, script, hostScript, platform } = tools
  const folder = platform === 'win32' ? rootOfBareDrive(chosen) : chosen
  const evidenceFiles = await countEvidence(folder)
  const [collector, hostCollector] = await Promise.all([contentOf(script), contentOf(hostScript)])
  if (collector === undefined || hostCollector === undefined) throw new StickFailure(say((words) => words.noScript))
  const line = lineToType(folder, platform)
  // The launcher last: where it is, the rest is there as well.
  const files: readonly (readonly [string, string | Uint8Array])[] = [
    [collectorName, collector],
    [hostCollectorName, hostCollector],
    [instructionsName, instructionsText(line)],
    [launcherName, launcherText],
  ]
  for (const [name, content] of files) {
    await save(path.join(folder, name), content).catch((error: unknown) => {
      throw new StickFailure(writeFailure(name, folder, error), { cause: error })
    })
  }
  return { files: files.map(([name]) => name), evidenceFiles, line }
}

function contentOf(script: string | undefined): Promise<Uint8Array | undefined> {
  return script === undefined ? Promise.resolve(undefined) : readFile(script).catch(() => undefined)
}

async function countEvidence(folder: string): Promise<number> {
  try {
    if (!(await stat(folder)).isDirectory()) throw new StickFailure(say((words) => words.isFile(folder)))
    return (await readdir(folder)).filter((name) => name.endsWith('.preflight.json')).length
  } catch (error) {
    if (error instanceof StickFailure) throw error
    const missing = codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR'
    throw new StickFailure(say((words) => (missing ? words.noFolder(folder) : words.unread(folder))), { cause: error })
  }
}

/** Windows gives sticks the first free letter; on a device with one disk that is D. */
const usualLetter = 'D:'

/** `E:` alone is the current folder of that drive, wherever a command prompt was last; who types it means the stick. */
function rootOfBareDrive(folder: string): string {
  return /^[a-z]:$/i.test(folder) ? `${folder}\\` : folder
}

function lineToType(folder: string, platform: NodeJS.Platform): string {
  const command = launcherName.replace(/\.cmd$/, '')
  if (platform !== 'win32') return `${usualLetter}\\${command}`
  const { root } = path.win32.parse(path.win32.resolve(folder))
  const below = path.win32.relative(root, path.win32.resolve(folder))
  const typed = path.win32.join(`${usualLetter}\\`, below, command)
  return /[\s&^%()]/.test(typed) ? `"${typed}"` : typed
}

function writeFailure(name: string, folder: string, error: unknown): Sentence {
  switch (codeOf(error)) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return say((words) => words.readOnly(name, folder))
    case 'EBUSY':
      return say((words) => words.inUse(name))
    case 'ENOSPC':
    case 'EDQUOT':
      return say((words) => words.full(name, folder))
    case 'ENOENT':
    case 'EIO':
    case 'ENXIO':
    case 'ENODEV':
      return say((words) => words.gone(name, folder))
    case 'EISDIR':
    case 'ENOTEMPTY':
      return say((words) => words.folderOfThatName(name))
    default:
      return say((words) => words.notWritten(name, folder))
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

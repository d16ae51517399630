import { lstat } from 'node:fs/promises'
import path from 'node:path'
import type { Words } from '../../core/words/language.ts'
import { inEvery, sayFrom } from '../../core/words/say.ts'
import { CommandError } from '../cli/exit-codes.ts'
import { loadDevices, loadFiles } from '../cli/load-devices.ts'
import { reasonOf, sentenceAbout } from '../cli/read-reason.ts'
import { droppedWords } from './dropped-words.ts'
import type { OpenedEvidence } from './open-evidence.ts'

const say = sayFrom(droppedWords)

/** What the dialog for opening evidence offers, and event logs. */
const endings = /\.(json|cab|zip|csv|evtx|xml|reg)$/i

/**
 * Reads files and folders that a person dropped on the window: files as those of the open dialog, a folder as the
 * command line reads one. The paths came through the page's process, so they are held to what the dialog would give:
 * absolute, a file of a known kind or a folder, no link, and on no network share, since only asking for one there would
 * already send the name and the proof of password of whoever is signed in.
 */
export async function openDropped(paths: readonly string[], platform: NodeJS.Platform = process.platform): Promise<OpenedEvidence> {
  const files: string[] = []
  const folders: string[] = []
  const errors: Words<string>[] = []
  for (const given of new Set(paths)) {
    const kind = await kindOf(given, platform)
    if (kind === 'file') files.push(given)
    else if (kind === 'folder') folders.push(given)
    else errors.push(kind.problem)
  }
  const opened = files.length === 0 ? { devices: [], errors: [] } : await loadFiles(files)
  const devices = [...opened.devices]
  errors.push(...opened.errors)
  for (const folder of folders) {
    try {
      const found = await loadDevices(folder, noInput())
      devices.push(...found.devices)
      errors.push(...found.errors)
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      // The sentence begins with the whole path, which is no business of the page.
      errors.push(inEvery((language) => error.sentence[language].replace(folder, path.basename(folder))))
    }
  }
  return { devices, errors }
}

async function kindOf(given: string, platform: NodeJS.Platform): Promise<'file' | 'folder' | { readonly problem: Words<string> }> {
  const name = (platform === 'win32' ? path.win32 : path.posix).basename(given)
  if (/^[\\/]{2}/.test(given)) return { problem: say((w) => w.networkShare(name)) }
  if (!isLocal(given, platform)) return { problem: say((w) => w.notLocal(name)) }
  const info = await lstat(given).catch((error: unknown) => ({ problem: sentenceAbout(name, reasonOf(error)) }))
  if ('problem' in info) return info
  if (info.isSymbolicLink()) return { problem: say((w) => w.link(name)) }
  if (info.isDirectory()) return 'folder'
  if (!info.isFile()) return { problem: say((w) => w.noFile(name)) }
  return endings.test(name) ? 'file' : { problem: say((w) => w.otherKind(name)) }
}

/** On Windows a colon behind the drive would name another stream of a file. */
function isLocal(given: string, platform: NodeJS.Platform): boolean {
  return platform === 'win32' ? /^[a-z]:[\\/][^:]*$/i.test(given) : path.posix.isAbsolute(given)
}

async function* noInput(): AsyncGenerator<Uint8Array> {
  yield* []
}

import { lstat } from 'node:fs/promises'
import path from 'node:path'
import type { Language } from '../../core/words/language.ts'
import { CommandError } from '../cli/exit-codes.ts'
import { loadDevices, loadFiles, reasonOf } from '../cli/load-devices.ts'
import { droppedWords } from './dropped-words.ts'
import type { OpenedEvidence } from './open-evidence.ts'

/** What the dialog for opening evidence offers, and event logs. */
const endings = /\.(json|cab|zip|csv|evtx|xml|reg)$/i

/**
 * Reads files and folders that a person dropped on the window: files as those of the open dialog, a folder as the
 * command line reads one. The paths came through the page's process, so they are held to what the dialog would give:
 * absolute, a file of a known kind or a folder, no link, and on no network share, since only asking for one there would
 * already send the name and the proof of password of whoever is signed in.
 */
export async function openDropped(paths: readonly string[], language: Language, platform: NodeJS.Platform = process.platform): Promise<OpenedEvidence> {
  const files: string[] = []
  const folders: string[] = []
  const errors: string[] = []
  for (const given of new Set(paths)) {
    const kind = await kindOf(given, droppedWords[language], platform)
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
      errors.push(error.message.replace(folder, path.basename(folder)))
    }
  }
  return { devices, errors }
}

async function kindOf(given: string, words: (typeof droppedWords)['en'], platform: NodeJS.Platform): Promise<'file' | 'folder' | { readonly problem: string }> {
  const name = (platform === 'win32' ? path.win32 : path.posix).basename(given)
  if (/^[\\/]{2}/.test(given)) return { problem: words.networkShare(name) }
  if (!isLocal(given, platform)) return { problem: words.notLocal(name) }
  const info = await lstat(given).catch((error: unknown) => ({ problem: `${name}: ${reasonOf(error)}.` }))
  if ('problem' in info) return info
  if (info.isSymbolicLink()) return { problem: words.link(name) }
  if (info.isDirectory()) return 'folder'
  if (!info.isFile()) return { problem: words.noFile(name) }
  return endings.test(name) ? 'file' : { problem: words.otherKind(name) }
}

/** On Windows a colon behind the drive would name another stream of a file. */
function isLocal(given: string, platform: NodeJS.Platform): boolean {
  return platform === 'win32' ? /^[a-z]:[\\/][^:]*$/i.test(given) : path.posix.isAbsolute(given)
}

async function* noInput(): AsyncGenerator<Uint8Array> {
  yield* []
}

import path from 'node:path'

/** What a preset beside the app and on a stick is called. */
export const presetFileName = 'preflight.preset.json'

export interface AppPlace {
  readonly packaged: boolean
  readonly platform: NodeJS.Platform
  /** Absolute path of the executable that runs. */
  readonly executable: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/**
 * Where a preset beside the app would be; null where the app has no place of its own.
 * A portable app runs from a folder that it unpacked itself into, so its starter says where it lies:
 * PORTABLE_EXECUTABLE_DIR (electron-builder, "Portable", read 2026-11) and APPIMAGE (AppImage documentation,
 * "Environment variables", read 2026-11).
 */
export function presetBesideApp({ packaged, platform, executable, env }: AppPlace): string | null {
  if (!packaged) return null
  const paths = platform === 'win32' ? path.win32 : path.posix
  const portable = platform === 'win32' ? given(env['PORTABLE_EXECUTABLE_DIR']) : null
  const image = platform === 'linux' ? given(env['APPIMAGE']) : null
  // On a Mac: Preflight.app/Contents/MacOS/Preflight.
  const own = platform === 'darwin' ? paths.resolve(paths.dirname(executable), '../../..') : paths.dirname(executable)
  const folder = portable ?? (image === null ? own : paths.dirname(image))
  return paths.isAbsolute(folder) ? paths.join(folder, presetFileName) : null
}

function given(text: string | undefined): string | null {
  return text === undefined || text.trim() === '' ? null : text
}

import { readFileLimited, writeFileAtomically } from '../platform/files.ts'
import { parsePlace, placeOnDisplays, type Bounds, type WindowPlace } from './window-place.ts'

/** A place takes a hundred bytes; our own limit. */
const maxBytes = 2_048

/** Moving a window tells of every pixel; the place is written when it has rested for so long. Our own choice. Milliseconds. */
const restMs = 300

/** The part of Electron's window that is used. */
export interface PlacedWindow {
  on(event: 'resize', listener: () => void): unknown
  on(event: 'move', listener: () => void): unknown
  on(event: 'maximize', listener: () => void): unknown
  on(event: 'unmaximize', listener: () => void): unknown
  on(event: 'close', listener: () => void): unknown
  isDestroyed(): boolean
  isMinimized(): boolean
  isMaximized(): boolean
  getNormalBounds(): Bounds
}

/** The part of Electron's `screen` that is used. */
export interface Displays {
  getPrimaryDisplay(): { readonly workArea: Bounds }
  getAllDisplays(): readonly { readonly workArea: Bounds }[]
}

export interface PlaceKeeper {
  /** Where the window was at the end of the last run, as far as today's displays allow it; null at the first start. */
  readonly last: (displays: Displays) => Promise<WindowPlace | null>
  /** Writes down where the window is whenever it has moved. */
  readonly keep: (window: PlacedWindow) => void
  /** Resolves when everything is written. */
  readonly kept: () => Promise<void>
}

/** Remembers the place of the window in a file of its own. It begins to read at once, beside the start of Electron. */
export function openPlaceKeeper(file: string, log: (line: string) => void): PlaceKeeper {
  const before = readPlace(file)
  let writing = Promise.resolve()
  let told = ''
  const write = (window: PlacedWindow): void => {
    // A minimized window says nothing about where people want it.
    if (window.isDestroyed() || window.isMinimized()) return
    const { x, y, width, height } = window.getNormalBounds()
    const text = `${JSON.stringify({ bounds: { x, y, width, height }, maximized: window.isMaximized() } satisfies WindowPlace)}\n`
    if (text === told) return
    told = text
    writing = writing
      .then(() => writeFileAtomically(file, text, 0o600))
      .catch((error: unknown) => {
        log(`the place of the window could not be kept: ${String(error)}`)
      })
  }
  return {
    async last(displays) {
      const place = await before
      if (place === null) return null
      return placeOnDisplays(place, [displays.getPrimaryDisplay(), ...displays.getAllDisplays()].map(({ workArea }) => workArea))
    },
    keep(window) {
      let timer: ReturnType<typeof setTimeout> | undefined
      const later = (): void => {
        clearTimeout(timer)
        timer = setTimeout(() => {
          write(window)
        }, restMs)
      }
      window.on('resize', later)
      window.on('move', later)
      window.on('maximize', later)
      window.on('unmaximize', later)
      window.on('close', () => {
        clearTimeout(timer)
        write(window)
      })
    },
    kept: () => writing,
  }
}

async function readPlace(file: string): Promise<WindowPlace | null> {
  try {
    const bytes = await readFileLimited(file, maxBytes)
    return bytes.length > maxBytes ? null : parsePlace(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
}

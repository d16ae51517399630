/** A rectangle on the desktop, in device-independent pixels. */
export interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where the window was when it was closed. */
export interface WindowPlace {
  readonly bounds: Bounds
  readonly maximized: boolean
}

/** The smallest window; 800 x 600 leaves every page without sideways scrolling. Our own choice. */
export const leastSize = { width: 800, height: 600 } as const

/** Nobody has a desktop beyond this; our own limit. */
const mostPixels = 32_767

/** So much of the title bar has to be on a display that somebody can take hold of it. Our own choice. */
const grip = { width: 120, height: 32 } as const

/** Reads a place back; null for anything that is none. */
export function parsePlace(text: string): WindowPlace | null {
  try {
    const { bounds, maximized } = JSON.parse(text) as { readonly bounds?: Partial<Record<keyof Bounds, unknown>>; readonly maximized?: unknown }
    const { x, y, width, height } = bounds ?? {}
    return isPixels(x) && isPixels(y) && isPixels(width) && isPixels(height) && typeof maximized === 'boolean' ? { bounds: { x, y, width, height }, maximized } : null
  } catch {
    return null
  }
}

/**
 * Where to put the window now. Displays come and go: a window that nobody could take hold of goes to the middle of the
 * first display, and none is larger than its display.
 *
 * @param displays work areas, the main display first
 */
export function placeOnDisplays({ bounds, maximized }: WindowPlace, displays: readonly Bounds[]): WindowPlace | null {
  const best = [...displays].sort((a, b) => shared(bounds, b) - shared(bounds, a))[0]
  const main = displays[0]
  if (best === undefined || main === undefined) return null
  const title = { ...bounds, height: grip.height }
  const reachable = displays.some((area) => overlap(title.x, title.width, area.x, area.width) >= grip.width && title.y >= area.y && title.y + grip.height <= area.y + area.height)
  const area = reachable ? best : main
  const width = Math.min(Math.max(bounds.width, leastSize.width), Math.max(area.width, leastSize.width))
  const height = Math.min(Math.max(bounds.height, leastSize.height), Math.max(area.height, leastSize.height))
  const x = reachable ? bounds.x : area.x + Math.max(0, Math.round((area.width - width) / 2))
  const y = reachable ? bounds.y : area.y + Math.max(0, Math.round((area.height - height) / 2))
  return { bounds: { x, y, width, height }, maximized }
}

function isPixels(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= mostPixels
}

function overlap(start: number, length: number, otherStart: number, otherLength: number): number {
  return Math.max(0, Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart))
}

function shared(a: Bounds, b: Bounds): number {
  return overlap(a.x, a.width, b.x, b.width) * overlap(a.y, a.height, b.y, b.height)
}

import type { WebContents } from 'electron'

/** Zoom factors that the keys step through, as in Chromium. */
export const zoomFactors = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const

type ZoomStep = 'in' | 'out' | 'reset'

/** The next factor; at either end it stays. */
export function nextZoom(current: number, step: ZoomStep): number {
  if (step === 'reset') return 1
  // Chromium stores levels, so a factor comes back with a rounding error.
  const tolerance = 0.01
  if (step === 'in') return zoomFactors.find((each) => each > current + tolerance) ?? 3
  return zoomFactors.findLast((each) => each < current - tolerance) ?? 0.5
}

/** Ctrl (Command on a Mac) with plus, minus or zero; null for any other key. */
export function zoomStep(input: {
  readonly type: string
  readonly key: string
  readonly control: boolean
  readonly meta: boolean
  readonly alt: boolean
}): ZoomStep | null {
  if (input.type !== 'keyDown' || input.alt || !(input.control || input.meta)) return null
  if (input.key === '+' || input.key === '=') return 'in'
  if (input.key === '-' || input.key === '_') return 'out'
  return input.key === '0' ? 'reset' : null
}

/** Without a menu Electron has no zoom keys; a page must be readable at 200 %. */
export function allowZoom(contents: Pick<WebContents, 'on' | 'getZoomFactor' | 'setZoomFactor'>): void {
  const zoom = (step: ZoomStep): void => {
    contents.setZoomFactor(nextZoom(contents.getZoomFactor(), step))
  }
  contents.on('before-input-event', (event, input) => {
    const step = zoomStep(input)
    if (step === null) return
    event.preventDefault()
    zoom(step)
  })
  contents.on('zoom-changed', (_event, direction) => {
    zoom(direction)
  })
}

import type { IpcRenderer, WebUtils } from 'electron'
import { mostDropped } from '../core/ipc/bench.ts'

/** What is read of a dropped file; its content is left to the main process. */
export type DroppedFile = Parameters<WebUtils['getPathForFile']>[0]

/** What `takeDrops` needs of a drag event. */
export interface DropEvent {
  /** False for an event that a script made. */
  readonly isTrusted: boolean
  readonly dataTransfer: { readonly types: readonly string[]; readonly files: ArrayLike<DroppedFile>; dropEffect: string } | null
  preventDefault(): void
}

export interface DropTarget {
  addEventListener(type: 'dragover' | 'drop', listener: (event: never) => void): void
}

/**
 * Puts files and folders on the bench that a person drops on the window. The page has no part in it: paths never reach
 * it, and it can neither name one nor play a drop, since the browser marks the events of scripts. A file that a script
 * made has no path and is left out. Electron before 32 has no `webUtils`; there, files are opened by their button.
 */
export function takeDrops(target: DropTarget, ipc: Pick<IpcRenderer, 'invoke'>, utils: Pick<WebUtils, 'getPathForFile'> | undefined): void {
  if (utils === undefined) return
  target.addEventListener('dragover', ((event: DropEvent) => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'copy'
  }) as (event: never) => void)
  target.addEventListener('drop', ((event: DropEvent) => {
    if (!event.isTrusted || !holdsFiles(event)) return
    event.preventDefault()
    const paths = Array.from(event.dataTransfer.files, (file) => utils.getPathForFile(file)).filter((path) => path !== '')
    if (paths.length > 0) void ipc.invoke('bench:add-dropped', paths.slice(0, mostDropped))
  }) as (event: never) => void)
}

function holdsFiles(event: DropEvent): event is DropEvent & { readonly dataTransfer: NonNullable<DropEvent['dataTransfer']> } {
  return event.dataTransfer?.types.includes('Files') === true
}

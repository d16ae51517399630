import { ensureElectron, type Electron } from './ensure-electron.ts'
import { requireSandbox } from './electron-run.ts'
import { ensureSystemLibraries } from './system-libraries.ts'
import { startVirtualDisplay } from './virtual-display.ts'

/** An Electron that can open windows here, and the display they appear on. */
export interface WindowHost {
  readonly electron: Electron
  readonly display: string | undefined
  stop(): void
}

/**
 * Gets everything that a test or a measurement needs to open real windows: Electron, its system
 * libraries and, on Linux, a display of its own, so that size and speed do not depend on a desktop.
 */
export async function prepareWindowHost(): Promise<WindowHost> {
  const electron = await ensureElectron('allowed')
  ensureSystemLibraries(electron.executable, { display: true })
  requireSandbox()
  if (process.platform !== 'linux') return { electron, display: undefined, stop: () => undefined }
  const display = await startVirtualDisplay()
  return { electron, display: display.name, stop: () => display.stop() }
}

import { ensureBuilt } from '../ensure-built.ts'
import { root } from '../paths.ts'
import { prepareWindowHost } from '../prepare-window.ts'

/** One Electron and one display for all window tests; test/electron/launch.ts reads where they are. */
export async function setup(): Promise<() => void> {
  await ensureBuilt(root)
  const host = await prepareWindowHost()
  process.env['PREFLIGHT_WINDOW_HOST'] = JSON.stringify({ electron: host.electron, display: host.display })
  return () => host.stop()
}

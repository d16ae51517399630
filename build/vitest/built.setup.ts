import { ensureBuilt } from '../ensure-built.ts'
import { root } from '../paths.ts'

/** The tests of this project look at the built files. */
export async function setup(): Promise<void> {
  await ensureBuilt(root)
}

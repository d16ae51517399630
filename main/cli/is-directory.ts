import { stat } from 'node:fs/promises'

/** False for everything that is no folder, missing paths and `-` included. */
export async function isDirectory(path: string): Promise<boolean> {
  return stat(path).then(
    (info) => info.isDirectory(),
    () => false,
  )
}

import path from 'node:path'

const scriptName = 'collect-hyper-v.ps1'

/**
 * Where the host collector may lie: beside this source file, one folder above the bundle, or, in a package, beside the
 * archive that holds the bundle.
 */
export function hostScriptCandidates(folder: string = import.meta.dirname): readonly string[] {
  const archive = /^(.*)[\\/]app\.asar[\\/]/.exec(folder)?.[1]
  return [path.join(folder, scriptName), path.join(folder, '..', scriptName), ...(archive === undefined ? [] : [path.join(archive, scriptName)])]
}

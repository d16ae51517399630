import path from 'node:path'

/**
 * Where the collector script may lie: beside this source file, or one folder above the bundle. PowerShell cannot read
 * inside an asar archive, so there the unpacked copy is meant.
 */
export function scriptCandidates(folder: string = import.meta.dirname): readonly string[] {
  return [path.join(folder, 'collect-device.ps1'), path.join(folder, '..', 'collect-device.ps1')].map((candidate) =>
    candidate.replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked'),
  )
}

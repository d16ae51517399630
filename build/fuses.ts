import fs from 'node:fs'

// The fuse wire of an Electron binary: this sentinel, version byte 1, a length byte, then one ASCII
// character per fuse. https://www.electronjs.org/docs/latest/tutorial/fuses
const sentinel = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX')
const supportedVersion = 1
const removed = 'r'

/** Every fuse, in the order of the wire. */
export const fuseNames = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
  'wasmTrapHandlers',
] as const

export type FuseName = (typeof fuseNames)[number]

/** How the fuses of a package for users are set (H18). All nine are stated. */
export const packagedFuses: Readonly<Record<FuseName, boolean>> = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
  wasmTrapHandlers: true,
}

/** Sets fuses in an Electron binary; fuses that are not named keep their state. */
export function setFuses(file: string, wanted: Readonly<Partial<Record<FuseName, boolean>>>): void {
  const binary = fs.readFileSync(file)
  for (const wire of wiresOf(binary, file)) {
    for (const [index, name] of fuseNames.slice(0, wire.length).entries()) {
      const state = wanted[name]
      if (state === undefined || String.fromCharCode(binary[wire.start + index] ?? 0) === removed) continue
      binary.write(state ? '1' : '0', wire.start + index, 'latin1')
    }
  }
  fs.writeFileSync(file, binary)
}

/**
 * Sets all fuses of a package for users and reads them back. A fuse that this list does not know (a
 * newer Electron added it) stops the packaging: somebody has to decide about it first.
 */
export function setPackagedFuses(file: string): void {
  const binary = fs.readFileSync(file)
  for (const wire of wiresOf(binary, file)) {
    if (wire.length > fuseNames.length) {
      throw new Error(`${file} has ${wire.length} fuses, build/fuses.ts names ${fuseNames.length}: decide about the new ones.`)
    }
  }
  setFuses(file, packagedFuses)
  for (const [name, state] of Object.entries(readFuses(file))) {
    if (state !== packagedFuses[name as FuseName]) throw new Error(`${file}: fuse ${name} could not be set.`)
  }
}

/** The state of each fuse that the binary has; a removed fuse is left out. */
export function readFuses(file: string): Partial<Record<FuseName, boolean>> {
  const binary = fs.readFileSync(file)
  const states: Partial<Record<FuseName, boolean>> = {}
  for (const wire of wiresOf(binary, file)) {
    for (const [index, name] of fuseNames.slice(0, wire.length).entries()) {
      const state = String.fromCharCode(binary[wire.start + index] ?? 0)
      if (state !== removed) states[name] = state === '1'
    }
  }
  return states
}

interface Wire {
  readonly start: number
  readonly length: number
}

/** A universal macOS binary has one wire per architecture, every other binary has one. */
function wiresOf(binary: Buffer, file: string): Wire[] {
  const wires: Wire[] = []
  for (let at = binary.indexOf(sentinel); at !== -1; at = binary.indexOf(sentinel, at + 1)) {
    const header = at + sentinel.length
    const version = binary[header]
    if (version !== supportedVersion) throw new Error(`${file}: fuse wire version ${String(version)} is not supported.`)
    wires.push({ start: header + 2, length: binary[header + 1] ?? 0 })
  }
  if (wires.length === 0) throw new Error(`${file} has no fuse wire: it is not an Electron binary.`)
  return wires
}

import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../build/paths.ts'

interface Manifest {
  readonly dependencies: Record<string, string>
  readonly devDependencies: Record<string, string>
  readonly allowScripts: Record<string, boolean>
}

interface LockedPackage {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly link?: boolean
  readonly hasInstallScript?: boolean
}

const read = (file: string): unknown => JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'))
const manifest = read('package.json') as Manifest
const lock = read('package-lock.json') as { packages: Record<string, LockedPackage> }
const locked = Object.entries(lock.packages).filter(([where]) => where !== '')

/** What ends up on a user's machine. A new name here is a decision, not an accident. */
const runtimePackages = [
  '@azure/msal-node',
  '@fluentui/react-components',
  '@fluentui/react-icons',
  '@microsoft/microsoft-graph-client',
  '@seald-io/nedb',
  'bwip-js',
  'commander',
  'picocolors',
  'qrcode-generator',
  'react',
  'react-dom',
  'saxes',
  'systeminformation',
  'zod',
]

describe('H41: supply chain', () => {
  it('has exactly the allowed runtime packages', () => {
    expect(Object.keys(manifest.dependencies).sort()).toEqual(runtimePackages)
  })

  it('pins every direct dependency to one version', () => {
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/)
    }
  })

  it('locks every package with its integrity, none from a folder or from Git', () => {
    expect(locked.length).toBeGreaterThan(100)
    for (const [where, { integrity, resolved, link }] of locked) {
      expect(integrity, where).toMatch(/^sha(512|1)-/)
      expect(resolved ?? 'https:', where).toMatch(/^https:/)
      expect(link, where).toBeUndefined()
    }
  })

  it('allows no install script', () => {
    const withScript = locked.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([where]) => where.replace(/^.*node_modules\//, ''))
    const optional = ['fsevents'] // macOS only, and it has a built binary
    for (const name of withScript) if (!optional.includes(name)) expect(manifest.allowScripts, name).toHaveProperty(name, false)
  })
})

import fs from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { packAsar } from '../../build/electron/asar.ts'
import { packageConfig } from '../../build/electron-builder.config.ts'
import { listAsar } from '../../build/package/asar-listing.ts'
import { supportObstacle } from '../../build/package/electron-support.ts'
import { root } from '../../build/paths.ts'

const config = packageConfig({ electronVersion: '45.4.1', output: path.join(root, 'release') })

/** Loads a part of electron-builder, from where it loads it. */
const fromBuilder = createRequire(createRequire(import.meta.url).resolve('electron-builder'))

/** electron-builder's own check of a configuration; it throws with the path of what is wrong. */
async function validate(candidate: unknown): Promise<void> {
  const { validateConfiguration } = fromBuilder('app-builder-lib/out/util/config/config') as { validateConfiguration(config: unknown, log: unknown): Promise<void> }
  const { DebugLogger } = fromBuilder('builder-util') as { DebugLogger: new (enabled: boolean) => unknown }
  await validateConfiguration(candidate, new DebugLogger(false))
}

describe('the package configuration', () => {
  it('is valid for Windows, macOS and Linux', async () => {
    expect(Object.keys(config)).toEqual(expect.arrayContaining(['win', 'nsis', 'portable', 'mac', 'linux']))
    await expect(validate(config)).resolves.toBeUndefined()
  })

  it('would not pass with a mistake in it', async () => {
    await expect(validate({ ...config, nsis: { oneClick: 'no' } })).rejects.toThrow('oneClick')
  })

  it('H31: never asks for elevation at start', () => {
    expect(config.win).toMatchObject({ requestedExecutionLevel: 'asInvoker' })
    expect(config.portable).toMatchObject({ requestExecutionLevel: 'user' })
    expect(config.nsis).toMatchObject({ perMachine: false })
  })

  it('H18: leaves the fuses to our own list of nine', () => {
    expect(config.electronFuses).toBeNull()
    expect(config.afterPack).toBeTypeOf('function')
  })

  it('H20: packs an asar archive with only the collector unpacked, and keeps its integrity', () => {
    expect(config.asar).toBe(true)
    expect(config.asarUnpack).toEqual(['dist/collect-device.ps1'])
    expect(JSON.stringify(config)).not.toContain('disableAsarIntegrity')
    expect(config.disableSanityCheckAsar).not.toBe(true)
  })

  it('H42: ships the built window and the collector only', () => {
    expect(config.files).toEqual(['package.json', 'dist/main/**', 'dist/preload/**', 'dist/renderer/**', 'dist/page-files.json', 'dist/third-party-notices.txt', 'dist/collect-device.ps1', '!**/node_modules/**', '!**/*.map'])
  })

  it('ships the collector and the command line beside the archive', () => {
    expect(config.extraResources).toEqual([
      { from: path.join(root, 'dist/collect-device.ps1'), to: 'collect-device.ps1' },
      { from: path.join(root, 'dist/collect-hyper-v.ps1'), to: 'collect-hyper-v.ps1' },
      { from: path.join(root, 'dist/third-party-notices.txt'), to: 'third-party-notices.txt' },
      { from: 'dist/cli', to: 'cli' },
    ])
    for (const platform of [config.win, config.mac, config.linux]) {
      const [launcher] = (platform?.extraResources ?? []) as { from: string; to: string }[]
      expect(launcher?.to).toMatch(/^cli\/preflight(\.cmd)?$/)
      expect(fs.existsSync(launcher?.from ?? '')).toBe(true)
    }
  })

  it('H43: publishes and updates nothing by itself', () => {
    expect(config.publish).toBeNull()
  })

  it.each(['win', 'mac', 'linux'] as const)('has an icon for %s', (platform) => {
    expect(fs.existsSync(String(config[platform]?.icon))).toBe(true)
  })
})

describe('H12: supportObstacle', () => {
  const electronVersion = (JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as { devDependencies: Record<string, string> }).devDependencies['electron'] ?? ''

  it('knows when support of the pinned Electron ends', () => {
    expect(supportObstacle(electronVersion, new Date('2026-11-22'))).toBeUndefined()
    expect(supportObstacle(electronVersion, new Date('2099-01-01'))).toContain('no security fixes')
  })

  it('refuses from 30 days before the end', () => {
    expect(supportObstacle('45.4.1', new Date('2027-03-07T23:59:59Z'))).toBeUndefined()
    expect(supportObstacle('45.4.1', new Date('2027-03-08T00:00:00Z'))).toContain('2027-04-07')
  })

  it('refuses a major without a date', () => {
    expect(supportObstacle('99.0.0', new Date('2026-11-22'))).toContain('no end date')
  })
})

describe('listAsar', () => {
  let folder: string
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'preflight-asar-'))
  })
  afterEach(() => fs.rmSync(folder, { recursive: true }))

  it('reads what packAsar wrote', () => {
    const file = path.join(folder, 'app.asar')
    fs.writeFileSync(file, packAsar({ 'package.json': Buffer.from('{}'), 'main.mjs': Buffer.from('1') }))
    expect(listAsar(file)).toEqual(['main.mjs', 'package.json'])
  })

  it('reads what the packager\'s own library wrote', async () => {
    const asar = fromBuilder('@electron/asar') as { createPackage(from: string, to: string): Promise<void> }
    fs.mkdirSync(path.join(folder, 'app/dist/main'), { recursive: true })
    fs.writeFileSync(path.join(folder, 'app/dist/main/index.cjs'), '')
    fs.writeFileSync(path.join(folder, 'app/package.json'), '{}')
    await asar.createPackage(path.join(folder, 'app'), path.join(folder, 'app.asar'))
    expect(listAsar(path.join(folder, 'app.asar'))).toEqual(['dist/main/index.cjs', 'package.json'])
  })
})

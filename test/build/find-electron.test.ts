import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fallback, fallbackFolder } from '../../build/electron/fallback.ts'
import { describe as describeElectron, fallbackRequested, findElectron, type ElectronSearch } from '../../build/ensure-electron.ts'

let folder: string
let calls: string[]

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'preflight-electron-'))
  calls = []
})
afterEach(() => fs.rmSync(folder, { recursive: true }))

const at = (...parts: string[]): string => path.join(folder, ...parts)

function putElectron(where: string, version: string): void {
  fs.mkdirSync(where, { recursive: true })
  fs.writeFileSync(path.join(where, 'electron'), '')
  fs.writeFileSync(path.join(where, 'version'), version)
}

const putOfficial = (): void => putElectron(at('package', 'dist'), '45.4.1')
const putFallback = (): void => putElectron(fallbackFolder(at('cache')), fallback.electronVersion)

function search(changes: Partial<ElectronSearch> = {}): ElectronSearch {
  return {
    env: {},
    platform: 'linux',
    arch: 'x64',
    packageFolder: at('package'),
    cache: at('cache'),
    fallbackAllowed: true,
    downloadOfficial: () => {
      calls.push('download')
      return false
    },
    installFallback: () => {
      calls.push('fallback')
      putFallback()
    },
    ...changes,
  }
}

describe('findElectron', () => {
  it('takes ELECTRON_OVERRIDE_DIST_PATH before everything else', () => {
    putElectron(at('own'), 'v44.0.0')
    putOfficial()
    expect(findElectron(search({ env: { ELECTRON_OVERRIDE_DIST_PATH: at('own') } }))).toEqual({
      folder: at('own'),
      executable: at('own', 'electron'),
      source: 'override',
      version: '44.0.0',
    })
  })

  it('refuses a wrong ELECTRON_OVERRIDE_DIST_PATH, and takes nothing else instead', () => {
    putOfficial()
    expect(() => findElectron(search({ env: { ELECTRON_OVERRIDE_DIST_PATH: at('nowhere') } }))).toThrow('ELECTRON_OVERRIDE_DIST_PATH')
  })

  it('takes the installed official one before the cached fallback', () => {
    putOfficial()
    putFallback()
    expect(findElectron(search())).toMatchObject({ source: 'official', version: '45.4.1' })
    expect(calls).toEqual([])
  })

  it('takes the cached fallback without trying to download', () => {
    putFallback()
    expect(findElectron(search())).toMatchObject({ source: 'fallback', version: '33.2.1' })
    expect(calls).toEqual([])
  })

  it('ignores the cached fallback where it is not allowed', () => {
    putFallback()
    expect(() => findElectron(search({ fallbackAllowed: false }))).toThrow('could not be downloaded')
    expect(calls).toEqual(['download'])
  })

  it('downloads the official one before the fallback', () => {
    const found = findElectron(search({
      downloadOfficial: () => {
        calls.push('download')
        putOfficial()
        return true
      },
    }))
    expect(found.source).toBe('official')
    expect(calls).toEqual(['download'])
  })

  it('installs the fallback when the download fails', () => {
    expect(findElectron(search()).source).toBe('fallback')
    expect(calls).toEqual(['download', 'fallback'])
  })

  it.each([
    ['win32', 'x64'],
    ['darwin', 'arm64'],
    ['linux', 'arm64'],
  ] as const)('has no fallback on %s %s', (platform, arch) => {
    expect(() => findElectron(search({ platform, arch }))).toThrow('could not be downloaded')
    expect(calls).toEqual(['download'])
  })
})

describe('fallbackRequested', () => {
  it.each([
    [{ PREFLIGHT_ELECTRON_FALLBACK: '1' }, true],
    [{ CI: 'true' }, true],
    [{ CI: '1' }, false],
    [{}, false],
  ])('%j: %s', (env, expected) => {
    expect(fallbackRequested(env)).toBe(expected)
  })
})

describe('describe', () => {
  it('says what the fallback is for, in one line', () => {
    const line = describeElectron({ folder: '', executable: '', source: 'fallback', version: '33.2.1' }, '45.4.1')
    expect(line).toContain('for development, demo and tests only')
    expect(line).not.toContain('\n')
  })
})

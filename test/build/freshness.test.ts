import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hasSources, isStale, markBuilt } from '../../build/freshness.mjs'
import { root as repository } from '../../build/paths.ts'

let root: string
const minute = 60_000
const buildTime = new Date(Date.now() - 10 * minute)
const before = new Date(buildTime.getTime() - minute)
const after = new Date(buildTime.getTime() + minute)

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'preflight-freshness-'))
  for (const file of ['core/checks/a.ts', 'main/index.ts', 'preload/index.ts', 'renderer/app.tsx', 'build/bundles.ts', 'package.json']) {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    fs.writeFileSync(path.join(root, file), '')
  }
  for (const entry of fs.readdirSync(root, { recursive: true, encoding: 'utf8' })) fs.utimesSync(path.join(root, entry), before, before)
  fs.mkdirSync(path.join(root, 'dist'))
})

afterEach(() => fs.rmSync(root, { recursive: true }))

const built = (): void => markBuilt(path.join(root, 'dist'), buildTime)
const touch = (file: string, time: Date): void => fs.utimesSync(path.join(root, file), time, time)

describe('isStale', () => {
  it('is true before the first build', () => {
    expect(isStale(root)).toBe(true)
  })

  it('is false after a build', () => {
    built()
    expect(isStale(root)).toBe(false)
  })

  it.each(['core/checks/a.ts', 'main/index.ts', 'preload/index.ts', 'renderer/app.tsx', 'build/bundles.ts', 'package.json'])('is true when %s is newer', (file) => {
    built()
    touch(file, after)
    expect(isStale(root)).toBe(true)
  })

  it('is true when a source was deleted', () => {
    built()
    fs.rmSync(path.join(root, 'core/checks/a.ts'))
    expect(isStale(root)).toBe(true)
  })

  it('is true when a source was saved while the build ran', () => {
    touch('main/index.ts', new Date(buildTime.getTime() + 1_000))
    built()
    expect(isStale(root)).toBe(true)
  })

  it('takes less than 20 ms for this repository', () => {
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now()
      isStale(repository)
      return performance.now() - start
    })
    expect(Math.min(...times)).toBeLessThan(20)
  })
})

describe('hasSources', () => {
  it('tells a repository from a published dist', () => {
    expect(hasSources(root)).toBe(true)
    expect(hasSources(path.join(root, 'dist'))).toBe(false)
  })
})

import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { root } from './paths.ts'

const dataFolder = path.join(root, '../shared/data')
const domSetup = path.join(root, 'test', 'renderer', 'setup.ts')
const seconds = 1_000

const tests: readonly NonNullable<TestProjectInlineConfiguration['test']>[] = [
  {
    name: 'core',
    include: ['test/core/**/*.test.ts'],
    // core/ has no state and nothing to mock, so its many files can share a process: half the time.
    isolate: false,
    testTimeout: 20 * seconds,
  },
  {
    name: 'unit',
    include: ['test/**/*.test.ts'],
    exclude: ['test/core/**', 'test/renderer/**', 'test/bundle/**', 'test/electron/**', 'test/powershell/**', 'test/wine/**'],
    testTimeout: 20 * seconds,
  },
  {
    name: 'dom',
    include: ['test/renderer/**/*.test.{ts,tsx}'],
    environment: 'jsdom',
    setupFiles: fs.existsSync(domSetup) ? [domSetup] : [],
    testTimeout: 20 * seconds,
  },
  {
    name: 'powershell',
    include: ['test/powershell/**/*.test.ts'],
    globalSetup: [path.join(import.meta.dirname, 'vitest', 'powershell.setup.ts')],
    // Each test is a whole run of the collector.
    testTimeout: 120 * seconds,
    hookTimeout: 120 * seconds,
  },
  {
    name: 'bundle',
    include: ['test/bundle/**/*.test.ts'],
    globalSetup: [path.join(import.meta.dirname, 'vitest', 'built.setup.ts')],
    testTimeout: 20 * seconds,
  },
  {
    name: 'electron',
    include: ['test/electron/**/*.test.ts'],
    globalSetup: [path.join(import.meta.dirname, 'vitest', 'window.setup.ts')],
    // One window at a time: focus and timing belong to it alone.
    fileParallelism: false,
    // A window opens in three seconds on an idle machine; one that is busy with other work needs many times that, and
    // nothing is learned from a test that gave up on it. What must be fast is measured by npm run bench.
    testTimeout: 120 * seconds,
    hookTimeout: 150 * seconds,
    expect: { poll: { timeout: 10 * seconds } },
  },
  // Only where build/test-wine.ts has set up a Wine.
  ...(process.env['PREFLIGHT_WINE'] === undefined ? [] : [{ name: 'wine', include: ['test/wine/**/*.test.ts'], testTimeout: 60 * seconds }]),
]

export default defineConfig({
  root,
  test: {
    // Vitest leaves one processor free, which on two of them doubles the time.
    maxWorkers: os.availableParallelism(),
    silent: 'passed-only',
    slowTestThreshold: 10 * seconds,
    env: process.env['PREFLIGHT_DATA'] === undefined && fs.existsSync(dataFolder) ? { PREFLIGHT_DATA: dataFolder } : {},
    projects: tests.map((test) => ({ extends: true as const, test })),
  },
})

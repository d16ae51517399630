import { describe, expect, it } from 'vitest'
import { eagerCode, packageOf } from '../../build/eager.ts'
import type { BundleChunks } from '../../build/metafile.ts'

const chunks: BundleChunks = {
  'index.cjs': {
    bytes: 100,
    entry: true,
    imports: [
      { path: 'electron', kind: 'static', external: true },
      { path: 'shared.cjs', kind: 'static', external: false },
      { path: 'msal.cjs', kind: 'dynamic', external: false },
    ],
    modules: { 'main/index.ts': 90 },
  },
  'shared.cjs': {
    bytes: 30,
    entry: false,
    imports: [{ path: 'index.cjs', kind: 'static', external: false }],
    modules: { 'core/facts/fact.ts': 10, 'node_modules/picocolors/index.js': 20 },
  },
  'msal.cjs': {
    bytes: 9_000,
    entry: false,
    imports: [{ path: 'node:crypto', kind: 'static', external: true }],
    modules: { 'node_modules/@azure/msal-node/dist/index.mjs': 9_000 },
  },
}

describe('eagerCode', () => {
  it('follows static imports, also in circles, and stops at import()', () => {
    expect(eagerCode(chunks)).toEqual({ files: ['index.cjs', 'shared.cjs'], bytes: 130, packages: ['picocolors'], externals: ['electron'] })
  })
})

describe('packageOf', () => {
  it.each([
    ['main/index.ts', undefined],
    ['node_modules/zod/v4/core.js', 'zod'],
    ['node_modules/@azure/msal-node/dist/index.mjs', '@azure/msal-node'],
    ['/elsewhere/node_modules/a/node_modules/@b/c/index.js', '@b/c'],
  ])('%s: %s', (id, expected) => {
    expect(packageOf(id)).toBe(expected)
  })
})

import fs from 'node:fs'
import path from 'node:path'
import { eagerCode } from '../eager.ts'
import type { Metafile } from '../metafile.ts'
import { distOf, root } from '../paths.ts'
import type { BenchRow } from './row.ts'

const largestBytes = 60 * 1024
/** Packages that cost start-up time and are needed only later. */
export const lazyPackages = ['@azure/msal-node', '@azure/msal-common', '@microsoft/microsoft-graph-client', '@seald-io/nedb', 'systeminformation', 'zod', 'bwip-js'] as const

/** How much JavaScript the main process loads before its window appears. */
export const eager: BenchRow = {
  name: 'eager',
  what: 'eager code of the main process at start-up',
  limit: '<= 60 KB, no heavy package',
  measure() {
    const metafile = JSON.parse(fs.readFileSync(path.join(distOf(root), 'metafile.json'), 'utf8')) as Metafile
    const { bytes, packages } = eagerCode(metafile['main'] ?? {})
    const heavy = lazyPackages.filter((name) => packages.includes(name))
    return Promise.resolve({
      measured: `${(bytes / 1024).toFixed(1)} KB, ${heavy.length === 0 ? 'none' : heavy.join(', ')}`,
      ok: bytes > 0 && bytes <= largestBytes && heavy.length === 0,
    })
  },
}

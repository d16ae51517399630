import fs from 'node:fs'
import { builtinModules } from 'node:module'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import type { InlineConfig } from 'vite'

/** One output of the build. `folder` is relative to `dist`. */
export interface Bundle {
  readonly name: 'main' | 'probe-host' | 'preload' | 'renderer' | 'cli'
  readonly entry: string
  readonly folder: string
  readonly file: string
}

/** Everything `npm run build` makes, in order. */
export const bundles: readonly Bundle[] = [
  { name: 'main', entry: 'main/index.ts', folder: 'main', file: 'index.cjs' },
  { name: 'probe-host', entry: 'main/probes/host.ts', folder: 'main', file: 'probe-host.cjs' },
  { name: 'preload', entry: 'preload/index.ts', folder: 'preload', file: 'index.cjs' },
  { name: 'renderer', entry: 'renderer/index.html', folder: 'renderer', file: 'index.html' },
  { name: 'cli', entry: 'main/cli/index.ts', folder: 'cli', file: 'preflight.cjs' },
]

/** Files copied as they are: source → path below `dist`. */
export const copies: Readonly<Record<string, string>> = {
  'main/probes/windows/collect-device.ps1': 'collect-device.ps1',
  'main/hyper-v/collect-hyper-v.ps1': 'collect-hyper-v.ps1',
}

/** Files come from the disk beside the app, so the advice to cut large ones for a network does not apply. Kilobytes. */
const chunkSizeWarningLimit = 2_048

const external = ['electron', /^node:/, ...builtinModules]

/** The Vite configuration of one bundle. Nothing is read from a configuration file on disk. */
export function viteConfig(bundle: Bundle, root: string, dist: string): InlineConfig {
  return bundle.name === 'renderer' ? pageConfig(bundle, root, dist) : nodeConfig(bundle, root, dist)
}

// The pinned Electron has Node 24 and a current Chromium; the fallback of ensure-electron.ts has
// Node 20 and Chromium 130. One build runs on both.
function nodeConfig(bundle: Bundle, root: string, dist: string): InlineConfig {
  return {
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    resolve: { conditions: ['node', 'import', 'module', 'default'], mainFields: ['module', 'main'] },
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      outDir: path.join(dist, bundle.folder),
      emptyOutDir: false,
      target: 'node20',
      minify: true,
      chunkSizeWarningLimit,
      rolldownOptions: {
        input: path.join(root, bundle.entry),
        external,
        output: {
          format: 'cjs',
          entryFileNames: bundle.file,
          chunkFileNames: '[name]-[hash].cjs',
          // A sandboxed preload may require nothing but Electron, so it has to be one file.
          ...(bundle.name === 'preload' ? { codeSplitting: false } : {}),
        },
      },
    },
  }
}

function pageConfig(bundle: Bundle, root: string, dist: string): InlineConfig {
  return {
    configFile: false,
    root: path.join(root, path.dirname(bundle.entry)),
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [react()],
    build: {
      outDir: path.join(dist, bundle.folder),
      emptyOutDir: false,
      target: 'chrome130',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit,
      // Nothing inline: the page's content security policy refuses it.
      assetsInlineLimit: 0,
    },
  }
}

/** The sources that bundles and copies start from and that are absent. */
export function missingSources(root: string): string[] {
  return [...bundles.map((bundle) => bundle.entry), ...Object.keys(copies)].filter((file) => !fs.existsSync(path.join(root, file)))
}

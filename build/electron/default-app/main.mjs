// @ts-check
// What `electron <folder>` runs: makes the folder the app and loads its main file. An ES module with
// top-level await, because Electron is not "ready" before it has ended, and an app may register its
// page protocol only before that.
import { app } from 'electron'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** Electron's own default app calls these two; its type definitions leave them out. */
const host = /** @type {typeof app & { setVersion(version: string): void; setAppPath(folder: string): void }} */ (app)
const require = createRequire(import.meta.url)
const folder = appFolder(process.argv.slice(1))
if (folder === undefined) {
  console.error('usage: electron <app folder>')
  process.exit(1)
}
const description = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
app.name = description.productName ?? description.name ?? app.name
if (description.version !== undefined) host.setVersion(description.version)
app.setPath('userData', path.join(app.getPath('appData'), app.name))
host.setAppPath(folder)
try {
  await import(pathToFileURL(require.resolve(path.join(folder, description.main ?? 'index.js'))).href)
} catch (error) {
  console.error(error)
  process.exit(1)
}

/**
 * The first argument that is not a switch; modules named by -r are loaded on the way.
 * @param {readonly string[]} args
 * @returns {string | undefined}
 */
function appFolder(args) {
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    if (arg === '-r' || arg === '--require') require(path.resolve(args[++i] ?? ''))
    else if (!arg.startsWith('-')) return path.resolve(arg)
  }
  return undefined
}

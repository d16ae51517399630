// @ts-check
// Plain JavaScript without dependencies: the command-line launcher asks this on every run.
import fs from 'node:fs'
import path from 'node:path'

const sources = ['core', 'main', 'preload', 'renderer', 'build', 'package.json', 'package-lock.json']

/** Its modification time is the moment the last successful build began. */
const stampOf = (/** @type {string} */ root) => path.join(root, 'dist', 'build.stamp')

/**
 * Whether the bundles can be built here; a published `dist` comes without its sources.
 * @param {string} root
 * @returns {boolean}
 */
export function hasSources(root) {
  return fs.existsSync(path.join(root, 'core')) && fs.existsSync(path.join(root, 'main'))
}

/**
 * Whether `dist` is missing or older than any source.
 * @param {string} root
 * @returns {boolean}
 */
export function isStale(root) {
  const stamp = fs.statSync(stampOf(root), { throwIfNoEntry: false })
  if (stamp === undefined) return true
  // The stamp was set in whole milliseconds (and stored with a rounding error), files have finer times.
  const builtAt = Math.round(stamp.mtimeMs)
  return sources.some((name) => Math.floor(newestIn(path.join(root, name))) > builtAt)
}

/**
 * Records a successful build. `startedAt` is when it began: a file saved during the build is newer
 * than the stamp, so the next check builds again.
 * @param {string} dist the folder that was written
 * @param {Date} startedAt
 * @returns {void}
 */
export function markBuilt(dist, startedAt) {
  const stamp = path.join(dist, 'build.stamp')
  fs.writeFileSync(stamp, '')
  fs.utimesSync(stamp, startedAt, startedAt)
}

/**
 * The newest modification time below a path. Folders count too: a deleted file changes only its folder.
 * @param {string} entry
 * @returns {number}
 */
function newestIn(entry) {
  const stats = fs.statSync(entry, { throwIfNoEntry: false })
  if (stats === undefined) return 0
  let newest = stats.mtimeMs
  if (!stats.isDirectory()) return newest
  for (const child of fs.readdirSync(entry, { withFileTypes: true })) {
    const childPath = path.join(entry, child.name)
    const time = child.isDirectory() ? newestIn(childPath) : fs.statSync(childPath).mtimeMs
    if (time > newest) newest = time
  }
  return newest
}

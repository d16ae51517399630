import fs from 'node:fs'
import path from 'node:path'
import { root } from '../paths.ts'

const folder = path.join(root, 'main', 'demo', 'devices')

/** The evidence files of the demo devices. */
export function demoFiles(): string[] {
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.preflight.json'))
    .sort()
    .map((name) => path.join(folder, name))
}

/** The demo device with everything in it: Windows, TPM, hash, profile, pass. */
export const typicalDevice = path.join(folder, 'seed-story.preflight.json')

/** The hardware hash in an evidence file, as Windows gives it (base64). */
export function hashIn(file: string): string {
  const evidence = JSON.parse(fs.readFileSync(file, 'utf8')) as { items: Record<string, { value?: unknown }> }
  const value = evidence.items['hash.device-hardware-data']?.value
  if (typeof value !== 'string') throw new Error(`${file} has no hardware hash.`)
  return value
}

import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import type { Report } from '../../../core/report/report.ts'
import { openHistory, type History, type HistoryOptions } from '../../../main/history/history.ts'
import type { Judged } from '../../../main/history/recorder.ts'
import { openKeyStore, type SafeStorage } from '../../../main/platform/key-store.ts'
import { aReport } from '../../fakes/report.ts'
import { keyStore } from '../sign-in/world.ts'

/** The clock of these tests. */
export const now = Date.parse('2026-11-23T12:00:00Z')

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'preflight-history-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

export interface World {
  readonly history: History
  readonly folder: string
  readonly log: string[]
  changes: number
  /** The same computer after the app was started anew. */
  readonly restart: (safeStorage?: SafeStorage) => World
}

export function worldIn(folder: string, safeStorage: SafeStorage = keyStore(), changes: Partial<HistoryOptions> = {}): World {
  const log: string[] = []
  const world: World = {
    history: openHistory({
      folder: path.join(folder, 'history'),
      choiceFile: path.join(folder, 'history.json'),
      keyStore: openKeyStore({ safeStorage, platform: 'linux' }),
      newId: randomUUID,
      now: () => now,
      onChange: () => {
        world.changes += 1
      },
      log: (line) => log.push(line),
      ...changes,
    }),
    folder,
    log,
    changes: 0,
    restart: (other = safeStorage) => worldIn(folder, other, changes),
  }
  return world
}

export const openWorld = async (safeStorage?: SafeStorage, changes?: Partial<HistoryOptions>): Promise<World> => worldIn(await temporaryFolder(), safeStorage, changes)

/** A report of an invented laptop with this serial number. */
export function reportOf(serialNumber: string, changes: { readonly takenAt?: string; readonly demo?: boolean; readonly zone?: string } = {}): Report {
  const { zone = 'UTC', takenAt = '2026-11-23T09:00:00Z', demo = false } = changes
  return aReport({ 'device.serialNumber': serialNumber, 'device.name': `LAPTOP-${serialNumber}`, 'device.model': 'Latero 14', 'device.timeZone': zone }, { takenAt, demo, sourceLabel: `${serialNumber}.preflight.json` })
}

export const judged = (report: Report, deviceId = report.device.serialNumber ?? 'device'): Judged => ({ deviceId, source: report.demo ? 'demo' : 'evidence', report })

export const everything = { text: '', limit: 2_000 } as const

/** Serial numbers as the list shows them, newest day first. */
export async function listed(history: History, text = ''): Promise<readonly (string | null)[]> {
  return (await history.list({ text, limit: 2_000 })).days.flatMap((day) => day.entries.map((entry) => entry.serialNumber))
}

/** Every file below a folder. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return found.filter((each) => each.isFile()).map((each) => path.join(each.parentPath, each.name))
}

/** Whether any file below the folder holds this text, as it is or in base64 or compressed with gzip. */
export async function onDisk(folder: string, text: string): Promise<boolean> {
  const { gunzipSync } = await import('node:zlib')
  for (const file of await filesIn(folder)) {
    const content = await readFile(file)
    const unpacked = content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : content
    const decoded = content.toString('utf8').split('\n').map((line) => Buffer.from(line, 'base64').toString('latin1')).join('\n')
    if ([unpacked.toString('latin1'), decoded, file].some((each) => each.includes(text))) return true
  }
  return false
}

import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { appendFile, chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { keyedSeal, plainSeal } from '../../../main/history/seal.ts'
import { openKeptStore } from '../../../main/history/kept-store.ts'
import { keyStore } from '../sign-in/world.ts'
import { filesIn, judged, listed, openWorld, reportOf, temporaryFolder, type World } from './world.ts'

const serials = ['FBK10001', 'FBK10002', 'FBK10003']

async function filled(): Promise<World & { readonly index: string; readonly reports: () => Promise<readonly string[]> }> {
  const world = await openWorld()
  for (const serial of serials) await world.history.keep(judged(reportOf(serial)))
  const place = path.join(world.folder, 'history', 'encrypted')
  return { ...world, index: path.join(place, 'index'), reports: async () => (await filesIn(path.join(place, 'reports'))).filter((file) => file.endsWith('.report')) }
}

describe('a damaged index', () => {
  it.each([
    { name: 'whose last line is cut off', damage: async (file: string) => writeFile(file, (await readFile(file)).subarray(0, -40)) },
    { name: 'with lines of garbage', damage: (file: string) => appendFile(file, `\u0000\u0001garbage\n{"id":"x"}\n${'A'.repeat(5_000)}\n`) },
    { name: 'with lines that somebody added in plain text', damage: (file: string) => appendFile(file, `${JSON.stringify({ _id: 'x', id: 'x', label: 'x', overall: 'ready', takenAt: '2026-11-23T10:00:00Z', serialNumber: 'FAKE' })}\n`) },
    { name: 'that is all garbage', damage: (file: string) => writeFile(file, randomBytes(9_000)) },
    { name: 'that is empty', damage: (file: string) => writeFile(file, '') },
    { name: 'that is gone', damage: (file: string) => rm(file) },
  ])('$name is made anew from the reports beside it', async ({ damage }) => {
    const { index, restart } = await filled()
    await damage(index)
    const again = restart()
    expect((await listed(again.history)).toSorted()).toEqual(serials)
    expect((await again.history.status()).trouble).toBeNull()
    expect((await listed(restart().history)).toSorted()).toEqual(serials)
  })
})

describe('a damaged report', () => {
  it('fails alone when it is opened', async () => {
    const { history, reports } = await filled()
    for (const file of (await reports()).slice(0, 1)) {
      const content = await readFile(file)
      content[content.length >> 1] = (content[content.length >> 1] ?? 0) ^ 1
      await writeFile(file, content)
    }
    const entries = (await history.list({ text: '', limit: 10 })).days.flatMap((day) => day.entries)
    const read = await Promise.allSettled(entries.map(({ id }) => history.read(id)))
    expect(read.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'fulfilled', 'rejected'])
  })

  it('that is gone is counted as lost once, and the rest stays', async () => {
    const { restart, reports } = await filled()
    await rm((await reports())[0] ?? '')
    const again = restart()
    expect(await again.history.status()).toMatchObject({ kept: 2, trouble: { kind: 'damaged', lost: 1 } })
    expect(await restart().history.status()).toMatchObject({ kept: 2, trouble: null })
  })

  it('cannot be passed off as another one', async () => {
    const { history, reports } = await filled()
    const [one = '', two = ''] = await reports()
    await writeFile(one, await readFile(two))
    await expect(history.read(path.basename(one, '.report'))).rejects.toMatchObject({ code: 'not-kept' })
  })
})

describe('a lost key', () => {
  it.each([
    { name: 'that somebody deleted', lose: (file: string) => rm(file), safeStorage: undefined },
    { name: 'that is damaged', lose: (file: string) => writeFile(file, randomBytes(80)), safeStorage: undefined },
    { name: 'of another user', lose: () => Promise.resolve(), safeStorage: keyStore() },
  ])('$name is said, nothing is touched, and wiping starts anew', async ({ lose, safeStorage }) => {
    const { folder, restart } = await filled()
    await lose(path.join(folder, 'history', 'encrypted', 'key'))
    const before = await filesIn(folder)
    const { history } = restart(safeStorage)
    await history.keep(judged(reportOf('FBK20002')))
    expect(await history.status()).toMatchObject({ on: true, kept: 0, trouble: { kind: 'key-lost' } })
    expect(await filesIn(folder)).toEqual(before)
    expect(await history.wipe()).toMatchObject({ trouble: null })
    await history.keep(judged(reportOf('FBK20002')))
    expect(await listed(history)).toEqual(['FBK20002'])
  })

  it('that is a wrong one of the right shape touches nothing either', async () => {
    const safeStorage = keyStore()
    const { folder, restart } = await openWorld(safeStorage)
    const { history } = restart()
    await history.keep(judged(reportOf('FBK10001')))
    const file = path.join(folder, 'history', 'encrypted', 'key')
    const right = await readFile(file)
    await writeFile(file, safeStorage.encryptString(randomBytes(32).toString('base64')))
    expect(await restart().history.status()).toMatchObject({ kept: 0, trouble: { kind: 'key-lost' } })
    await writeFile(file, right)
    expect(await listed(restart().history)).toEqual(['FBK10001'])
  })
})

describe('a folder that cannot be used', () => {
  it('is said, and keeping never fails', async () => {
    const { history, folder, log } = await openWorld()
    await writeFile(path.join(folder, 'history'), 'a file where the folder should be')
    await history.keep(judged(reportOf('FBK10001')))
    expect(await history.status()).toMatchObject({ kept: 0, trouble: { kind: 'cannot-open' } })
    expect(log.join(' ')).not.toContain(folder)
  })

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('that is read-only is said (skipped: root and Windows write to it all the same)', async () => {
    const { history, folder } = await openWorld()
    await mkdir(path.join(folder, 'history'))
    await chmod(path.join(folder, 'history'), 0o500)
    await history.keep(judged(reportOf('FBK10001')))
    expect(await history.status()).toMatchObject({ trouble: { kind: 'cannot-open' } })
  })
})

describe('a process that is killed while it writes', () => {
  it('loses none of the reports that it had kept', { timeout: 60_000 }, async () => {
    const folder = await temporaryFolder()
    const child = spawn(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, 'writer.ts'), folder], { stdio: ['ignore', 'pipe', 'inherit'] })
    const kept: string[] = []
    await new Promise<void>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', () => { resolve() })
      child.stdout.on('data', (chunk: Buffer) => {
        kept.push(...chunk.toString().split('\n').filter((line) => line !== ''))
        if (kept.length >= 40) child.kill('SIGKILL')
      })
    })
    const store = await openKeptStore(folder, keyedSeal(Buffer.alloc(32, 7)))
    const found = new Set(store.entries().map((entry) => entry.id))
    expect(kept.length).toBeGreaterThanOrEqual(40)
    expect(kept.filter((id) => !found.has(id))).toEqual([])
    for (const id of kept.slice(-3)) expect((await store.read(id))?.schema).toBe('preflight.report/1')
  })
})

describe('seals', () => {
  const seal = keyedSeal(randomBytes(32))
  it('open what they closed and nothing else', () => {
    const closed = seal.close(Buffer.from('text'), 'a')
    expect(seal.open(closed, 'a')?.toString()).toBe('text')
    expect(seal.open(closed, 'b')).toBeNull()
    expect(keyedSeal(randomBytes(32)).open(closed, 'a')).toBeNull()
    for (const length of [0, 1, 12, 27, closed.length - 1]) expect(seal.open(closed.subarray(0, length), 'a')).toBeNull()
    for (let at = 0; at < closed.length; at += 1) {
      const changed = Buffer.from(closed)
      changed[at] = (changed[at] ?? 0) ^ 0x80
      expect(seal.open(changed, 'a')).toBeNull()
    }
  })

  it('never write the same twice', () => {
    expect(seal.close(Buffer.from('text'), 'a').equals(seal.close(Buffer.from('text'), 'a'))).toBe(false)
  })

  it('of nothing are nothing', () => {
    expect(plainSeal.open(plainSeal.close(Buffer.from('text'), 'a'), 'b')?.toString()).toBe('text')
  })
})

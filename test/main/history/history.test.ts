import { stat } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { keyStore } from '../sign-in/world.ts'
import { everything, filesIn, judged, listed, onDisk, openWorld, reportOf } from './world.ts'

const noKeyStore = keyStore('basic_text')

describe('with a key store', () => {
  it('keeps every report, and finds it after a restart by part of its serial number or name', async () => {
    const { history, restart } = await openWorld()
    await history.keep(judged(reportOf('FBK10001')))
    await history.keep(judged(reportOf('FBK20002')))
    const again = restart().history
    expect(await listed(again)).toHaveLength(2)
    expect(await listed(again, ' fbk100 ')).toEqual(['FBK10001'])
    expect(await listed(again, 'laptop-fbk2')).toEqual(['FBK20002'])
    expect(await listed(again, 'nothing')).toEqual([])
  })

  it('gives the whole report back', async () => {
    const { history, restart } = await openWorld()
    const report = reportOf('FBK10001')
    await history.keep(judged(report))
    const again = restart().history
    const [entry] = (await again.list(everything)).days[0]?.entries ?? []
    expect(entry).toMatchObject({ serialNumber: 'FBK10001', name: 'LAPTOP-FBK10001', model: 'Latero 14', overall: 'blocked', firstFix: 'The serial number is wrong', source: 'evidence', redacted: false, demo: false })
    expect(await again.read(entry?.id ?? '')).toEqual(report)
  })

  it('writes nothing that names the device, its user or the tenant in plain text, not even in the name of a file', async () => {
    const { history, folder } = await openWorld()
    await history.keep(judged(reportOf('FBK10001')))
    expect((await filesIn(folder)).length).toBeGreaterThan(2)
    for (const text of ['FBK10001', 'LAPTOP', 'Latero', 'preflight.report']) expect(await onDisk(folder, text), text).toBe(false)
  })

  it.skipIf(process.platform === 'win32')('lets nobody but the owner read its files', async () => {
    const { history, folder } = await openWorld()
    await history.keep(judged(reportOf('FBK10001')))
    for (const file of await filesIn(path.join(folder, 'history'))) expect([file, (await stat(file)).mode & 0o077]).toEqual([file, 0])
  })

  it('is on without anybody choosing it, and says so', async () => {
    const { history } = await openWorld()
    expect(await history.status()).toMatchObject({ on: true, unprotected: null, kept: 0, days: 30, trouble: null })
  })

  it('leaves nothing on the disk when somebody only looks', async () => {
    const { history, folder } = await openWorld()
    await history.status()
    await history.list(everything)
    expect(await filesIn(folder)).toEqual([])
  })

  it('keeps nothing once it is switched off, also after a restart, and still shows what was kept', async () => {
    const { history, restart } = await openWorld()
    await history.keep(judged(reportOf('FBK10001')))
    expect(await history.choose('off')).toMatchObject({ on: false, kept: 1 })
    await history.keep(judged(reportOf('FBK20002')))
    expect(await listed(restart().history)).toEqual(['FBK10001'])
    await history.choose('on')
    await history.keep(judged(reportOf('FBK20002')))
    expect(await listed(history)).toHaveLength(2)
  })

  it('deletes everything when it is wiped, the key too, and starts anew', async () => {
    const { history, folder, restart } = await openWorld()
    await history.keep(judged(reportOf('FBK10001')))
    expect(await history.wipe()).toMatchObject({ kept: 0, bytes: 0, trouble: null })
    expect(await filesIn(folder)).toEqual([])
    await history.keep(judged(reportOf('FBK10001')))
    expect(await listed(restart().history)).toEqual(['FBK10001'])
  })

  it('says that a report is gone when it is', async () => {
    const { history } = await openWorld()
    await expect(history.read('5e6f0a10-1111-4222-8333-444455556666')).rejects.toMatchObject({ code: 'not-kept' })
  })

  it('tells when something has changed', async () => {
    const world = await openWorld()
    await world.history.keep(judged(reportOf('FBK10001')))
    expect(world.changes).toBe(1)
    await world.history.wipe()
    expect(world.changes).toBe(2)
  })
})

describe.each([
  { name: 'a Linux session without a key store', safeStorage: noKeyStore, reason: 'no-key-store' },
  { name: 'an operating system without encryption', safeStorage: { ...keyStore(null), isEncryptionAvailable: () => false }, reason: 'no-encryption' },
])('in $name', ({ safeStorage, reason }) => {
  it('is off, says why, and writes nothing', async () => {
    const { history, folder } = await openWorld(safeStorage)
    await history.keep(judged(reportOf('FBK10001')))
    expect(await history.status()).toMatchObject({ on: false, unprotected: reason, kept: 0 })
    expect(await filesIn(folder)).toEqual([])
  })

  it('is not switched on by the choice for protected keeping', async () => {
    const { history } = await openWorld(safeStorage)
    expect(await history.choose('on')).toMatchObject({ on: false, unprotected: reason })
  })

  it('keeps redacted reports when somebody accepts that they are readable', async () => {
    const { history, folder, restart } = await openWorld(safeStorage)
    expect(await history.choose('on-unprotected')).toMatchObject({ on: true, unprotected: reason })
    await history.keep(judged(reportOf('FBK10001')))
    expect(await onDisk(folder, 'preflight.report')).toBe(true)
    for (const text of ['FBK10001', 'LAPTOP-']) expect(await onDisk(folder, text), text).toBe(false)
    const again = restart().history
    const [entry] = (await again.list({ text: 'FBK10001', limit: 10 })).days[0]?.entries ?? []
    expect(entry).toMatchObject({ serialNumber: '…0001', name: '(left out)', redacted: true })
    expect(await again.read(entry?.id ?? '')).toMatchObject({ redacted: true, device: { serialNumber: '…0001' } })
  })
})

describe('a key store that comes and goes', () => {
  it('shows both kinds once it is there, and writes the encrypted one', async () => {
    const { history, folder, restart } = await openWorld(noKeyStore)
    await history.choose('on-unprotected')
    await history.keep(judged(reportOf('FBK10001')))
    const later = restart(keyStore()).history
    await later.keep(judged(reportOf('FBK20002')))
    expect((await listed(later)).toSorted()).toEqual(['FBK20002', '…0001'])
    expect(await onDisk(folder, '0002')).toBe(false)
  })

  it('leaves encrypted reports alone while it is away, and says so', async () => {
    const safeStorage = keyStore()
    const { history, restart } = await openWorld(safeStorage)
    await history.keep(judged(reportOf('FBK10001')))
    const without = restart(noKeyStore).history
    expect(await without.status()).toMatchObject({ on: false, kept: 0, trouble: { kind: 'key-store-away' } })
    expect(await listed(restart(safeStorage).history)).toEqual(['FBK10001'])
  })
})

describe('demo devices', () => {
  it('stay in memory, marked, and go with the app', async () => {
    const { history, folder, restart } = await openWorld()
    await history.keep(judged(reportOf('FBK10001', { demo: true })))
    expect(await history.status()).toMatchObject({ kept: 0, demo: 1 })
    const [entry] = (await history.list(everything)).days[0]?.entries ?? []
    expect(entry).toMatchObject({ demo: true, serialNumber: 'FBK10001' })
    expect((await history.read(entry?.id ?? '')).demo).toBe(true)
    expect(await filesIn(folder)).toEqual([])
    expect(await listed(restart().history)).toEqual([])
  })

  it('are wiped with the rest', async () => {
    const { history } = await openWorld()
    await history.keep(judged(reportOf('FBK10001', { demo: true })))
    await history.wipe()
    expect(await listed(history)).toEqual([])
  })
})

describe('one entry a scan', () => {
  it('replaces the entry while the plan of the same scan changes', async () => {
    const { history } = await openWorld()
    await history.keep(judged(reportOf('FBK10001')))
    await Promise.all(['a', 'b', 'c', 'd'].map((zone) => history.keep(judged(reportOf('FBK10001', { zone })))))
    const list = await history.list(everything)
    expect(list.found).toBe(1)
    expect(JSON.stringify(await history.read(list.days[0]?.entries[0]?.id ?? ''))).toContain('"observed":"d"')
  })

  it('keeps another scan that found something else', async () => {
    const { history } = await openWorld()
    await history.keep(judged(reportOf('FBK10001')))
    await history.keep(judged(reportOf('FBK10001', { takenAt: '2026-11-23T09:05:00Z', zone: 'CET' })))
    expect(await listed(history)).toHaveLength(2)
  })

  it('keeps no scan that found the same again', async () => {
    const { history } = await openWorld()
    for (const minute of ['00', '05', '10']) await history.keep(judged(reportOf('FBK10001', { takenAt: `2026-11-23T09:${minute}:00Z` })))
    expect(await listed(history)).toHaveLength(1)
  })

  it('keeps the same for another device', async () => {
    const { history } = await openWorld()
    await history.keep(judged(reportOf('FBK10001'), 'one'))
    await history.keep(judged(reportOf('FBK10001'), 'two'))
    expect(await listed(history)).toHaveLength(2)
  })
})

describe('days', () => {
  it('are of the calendar of this computer, newest first, with counts of all that match', async () => {
    const { history } = await openWorld()
    for (const [serial, takenAt] of [['OK1', '2026-11-22T10:00:00Z'], ['FBK1', '2026-11-23T10:00:00Z'], ['FBK2', '2026-11-23T11:00:00Z']] as const) await history.keep(judged(reportOf(serial, { takenAt })))
    const { days, found, listed: shown } = await history.list({ text: '', limit: 1 })
    expect([found, shown]).toEqual([3, 1])
    expect(days.map(({ day, counts, entries }) => [day, counts.blocked, entries.map((each) => each.serialNumber)])).toEqual([['2026-11-23', 2, ['FBK2']]])
    expect((await history.day('2026-11-23')).map((entry) => entry.serialNumber)).toEqual(['FBK1', 'FBK2'])
    expect(await history.day('2026-11-21')).toEqual([])
  })

  it('older than a month go', async () => {
    const { history, restart } = await openWorld()
    await history.keep(judged(reportOf('FBK10001', { takenAt: '2026-10-25T12:00:00Z' })))
    await history.keep(judged(reportOf('FBK20002', { takenAt: '2026-10-24T11:59:00Z' })))
    expect(await listed(history)).toEqual(['FBK10001'])
    expect(await listed(restart().history)).toEqual(['FBK10001'])
  })
})

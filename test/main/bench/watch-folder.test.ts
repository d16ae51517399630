import { mkdir, mkdtemp, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { WatchState } from '../../../core/ipc/watch.ts'
import type { Language } from '../../../core/words/language.ts'
import type { FolderFile } from '../../../main/bench/folder-files.ts'
import { folderLabel, watchFolder, type FolderWatch, type WatchOptions } from '../../../main/bench/watch-folder.ts'
import { evidence } from './fakes.ts'

let folder = ''
let clock = 0
let looks: (() => void)[] = []
const found: string[][] = []
const states: WatchState[] = []
const log: string[] = []
const open: FolderWatch[] = []

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'preflight-watch-'))
  clock = 0
  looks = []
  for (const list of [found, states, log]) list.length = 0
})
afterEach(async () => {
  for (const watch of open.splice(0)) watch.stop()
  await rm(folder, { recursive: true, force: true })
})

/** A watcher whose clock and timer the test moves. */
async function watch(changes: Partial<WatchOptions> = {}): Promise<FolderWatch> {
  const watcher = watchFolder({
    folder,
    onEvidence: (each) => found.push(each.map(({ name }) => name)),
    onState: (state) => states.push(state),
    language: () => 'en',
    log: (line) => log.push(line),
    now: () => clock,
    timers: { setTimeout: (run) => looks.push(run) },
    ...changes,
  })
  open.push(watcher)
  await expect.poll(() => looks.length).toBe(1)
  return watcher
}

/** Lets `ms` pass and looks once more. */
async function look(ms = 700): Promise<void> {
  clock += ms
  const due = looks
  looks = []
  for (const run of due) run()
  await expect.poll(() => looks.length).toBe(1)
}

const full = (serial = 'A', collectedAt = '2026-11-23T09:00:00.000Z'): string => JSON.stringify({ ...evidence(), collectedAt, plan: { user: `${serial}@fabrikam.example` } })
const put = (name: string, text = full(name)): Promise<void> => writeFile(path.join(folder, name), text)

describe('evidence files', () => {
  it('that are there and that come later are found, each once', async () => {
    await put('a.preflight.json')
    const watcher = await watch()
    expect(found).toEqual([['a.preflight.json']])
    await put('b.preflight.json')
    await look()
    await look()
    expect(found).toEqual([['a.preflight.json'], ['b.preflight.json']])
    expect(watcher.state()).toEqual({ state: 'watching', folder: path.basename(folder), files: 2, problems: [] })
  })

  it('of thirty devices come in one go, the earliest collected first', async () => {
    for (let i = 0; i < 30; i += 1) await put(`${String(i).padStart(2, '0')}.preflight.json`, full(String(i), new Date(Date.UTC(2026, 10, 23, 9, 59 - i)).toISOString()))
    await watch()
    expect(found).toHaveLength(1)
    expect(found[0]).toHaveLength(30)
    expect(found[0]?.[0]).toBe('29.preflight.json')
    expect(states.at(-1)).toMatchObject({ state: 'watching', files: 30 })
  })

  it('that are replaced are found again; a new time alone is nothing new', async () => {
    await put('a.preflight.json')
    await watch()
    await utimes(path.join(folder, 'a.preflight.json'), 1_000, 1_000)
    await look()
    expect(found).toHaveLength(1)
    await put('next', full('another content'))
    await rename(path.join(folder, 'next'), path.join(folder, 'a.preflight.json'))
    await look()
    expect(found).toEqual([['a.preflight.json'], ['a.preflight.json']])
  })

  it('that are removed are forgotten', async () => {
    await put('a.preflight.json')
    const watcher = await watch()
    await rm(path.join(folder, 'a.preflight.json'))
    await look()
    expect(watcher.state().files).toBe(0)
    expect(found).toHaveLength(1)
  })

  it('are nothing but plain files of this folder with the right name', async () => {
    await put('other.json')
    await put('a.preflight.json.tmp')
    await put('._a.preflight.json')
    await mkdir(path.join(folder, 'folder.preflight.json'))
    await mkdir(path.join(folder, 'below'))
    await put('below/b.preflight.json')
    await symlink('/etc/hostname', path.join(folder, 'link.preflight.json'))
    const watcher = await watch()
    expect(found).toEqual([])
    expect(watcher.state()).toMatchObject({ files: 0, problems: [] })
  })
})

describe('a file that is still being written', () => {
  const whole = full('x')

  it('is waited for without a word', async () => {
    await put('a.preflight.json', '')
    const watcher = await watch()
    for (const share of [0.1, 0.5, 0.9]) {
      await put('a.preflight.json', whole.slice(0, whole.length * share))
      await look(4_000)
      expect(watcher.state().problems).toEqual([])
    }
    await put('a.preflight.json', whole)
    await look()
    expect(found).toEqual([['a.preflight.json']])
  })

  it('is named in the language of now', async () => {
    let language: Language = 'en'
    await put('a.preflight.json', whole.slice(0, 50))
    const watcher = await watch({ language: () => language })
    await look(5_000)
    expect(watcher.state().problems).toEqual([expect.stringMatching(/^a\.preflight\.json is cut off /)])
    language = 'de'
    expect(watcher.state().problems).toEqual([expect.stringMatching(/^a\.preflight\.json bricht ab \(Zeile \d+, Spalte \d+\): Das Ende der Datei fehlt\.$/)])
    await look()
    expect(states.at(-1)?.problems).toEqual(watcher.state().problems)
  })

  it('is named in one sentence when nothing comes for 5 seconds, and taken when it is completed after all', async () => {
    await put('a.preflight.json', whole.slice(0, 50))
    await put('b.preflight.json')
    const watcher = await watch()
    await look(4_999)
    expect(watcher.state().problems).toEqual([])
    await look(1)
    expect(watcher.state().problems).toEqual([expect.stringMatching(/^a\.preflight\.json is cut off .*\.$/)])
    expect(states.at(-1)?.problems).toHaveLength(1)
    expect(watcher.state().files).toBe(1)
    await put('a.preflight.json', whole)
    await look()
    expect(watcher.state()).toMatchObject({ files: 2, problems: [] })
  })

  it('may be locked for long and is read as soon as it can be', async () => {
    await put('a.preflight.json')
    let locked = true
    const read = (): Promise<Uint8Array> => (locked ? Promise.reject(Object.assign(new Error('x'), { code: 'EBUSY' })) : Promise.resolve(Buffer.from(whole)))
    const watcher = await watch({ read })
    await look(60_000)
    expect(watcher.state().problems).toEqual(['a.preflight.json could not be read (EBUSY).'])
    locked = false
    await look()
    expect(watcher.state()).toMatchObject({ files: 1, problems: [] })
  })

  it.each([
    { what: 'is no JSON', text: 'hello' },
    { what: 'is other JSON', text: '{"a":1}' },
    { what: 'is from a newer version', text: '{"schema":"preflight.evidence/9"}' },
  ])('or $what does not hold up the others', async ({ text }) => {
    await put('a.preflight.json', text)
    await put('b.preflight.json')
    const watcher = await watch()
    expect(found).toEqual([['b.preflight.json']])
    await look(5_000)
    expect(watcher.state().problems).toHaveLength(1)
  })
})

describe('a stick that is pulled out', () => {
  it('is away, and when it comes back only what is new is read', async () => {
    await put('a.preflight.json')
    const watcher = await watch()
    const elsewhere = `${folder}-elsewhere`
    await rename(folder, elsewhere)
    await look()
    await look()
    expect(watcher.state()).toMatchObject({ state: 'away', files: 1, problems: [] })
    expect(log).toEqual(['the watched folder cannot be read: ENOENT'])
    await rename(elsewhere, folder)
    await put('b.preflight.json')
    await look()
    expect(watcher.state()).toMatchObject({ state: 'watching', files: 2 })
    expect(found).toEqual([['a.preflight.json'], ['b.preflight.json']])
  })

  it('while its files are read is waited for', async () => {
    const file: FolderFile = { name: 'a.preflight.json', size: 1, changedAt: 1 }
    let reads = 0
    const read = (): Promise<Uint8Array> => ((reads += 1) === 1 ? Promise.reject(Object.assign(new Error('x'), { code: 'EIO' })) : Promise.resolve(Buffer.from(full())))
    await watch({ list: () => Promise.resolve([file]), read })
    await look()
    expect(found).toEqual([['a.preflight.json']])
  })
})

describe('stopping', () => {
  it('ends everything, even an answer that is under way', async () => {
    let answer: (files: readonly FolderFile[]) => void = () => undefined
    const watcher = watchFolder({
      folder,
      onEvidence: (each) => found.push(each.map(({ name }) => name)),
      onState: (state) => states.push(state),
      language: () => 'en',
      log: () => undefined,
      now: () => clock,
      timers: { setTimeout: (run) => looks.push(run) },
      list: () => new Promise((resolve) => (answer = resolve)),
      read: () => Promise.resolve(Buffer.from(full())),
    })
    watcher.stop()
    answer([{ name: 'a.preflight.json', size: 1, changedAt: 1 }])
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(found).toEqual([])
    expect(looks).toEqual([])
    expect(states).toEqual([{ state: 'off', folder: null, files: 0, problems: [] }])
  })
})

it('calls a folder by its name', () => {
  expect(folderLabel('/media/me/STICK')).toBe('STICK')
  expect(folderLabel('/')).toBe('/')
})

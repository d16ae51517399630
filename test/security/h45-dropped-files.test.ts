import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDropped } from '../../main/bench/open-dropped.ts'
import { demoDevices } from '../../main/demo/devices/index.ts'
import { takeDrops, type DropEvent, type DroppedFile } from '../../preload/drops.ts'

const laptop = JSON.stringify(demoDevices[0]?.evidence)

describe('the preload script and dropped files', () => {
  type Listener = (event: DropEvent) => void

  function drop(event: Partial<DropEvent> & { readonly names?: readonly string[]; readonly types?: readonly string[] }, withUtils = true): { sent: unknown[][]; prevented: number } {
    const listeners = new Map<string, Listener>()
    const sent: unknown[][] = []
    const ipc = {
      invoke: (...args: unknown[]) => {
        sent.push(args)
        return Promise.resolve()
      },
    }
    takeDrops(
      { addEventListener: (type: string, listener: unknown) => void listeners.set(type, listener as Listener) },
      ipc,
      withUtils ? { getPathForFile: (file: { readonly name: string }) => file.name } : undefined,
    )
    let prevented = 0
    const { names = [], types = ['Files'], ...rest } = event
    listeners.get('drop')?.({
      isTrusted: true,
      dataTransfer: { types, files: names.map((name) => ({ name }) as DroppedFile), dropEffect: 'none' },
      preventDefault: () => (prevented += 1),
      ...rest,
    })
    return { sent, prevented }
  }

  it('takes the paths from the system', () => {
    expect(drop({ names: ['/stick/a.json', '/stick/b.csv'] })).toEqual({ sent: [['bench:add-dropped', ['/stick/a.json', '/stick/b.csv']]], prevented: 1 })
  })

  it('takes no drop that a script plays', () => {
    expect(drop({ names: ['/etc/passwd'], isTrusted: false }).sent).toEqual([])
  })

  it('leaves out files that a script made, which have no path', () => {
    expect(drop({ names: [''] }).sent).toEqual([])
    expect(drop({ names: ['', '/stick/a.json'] }).sent).toEqual([['bench:add-dropped', ['/stick/a.json']]])
  })

  it('leaves text and links to the page', () => {
    expect(drop({ types: ['text/uri-list'] })).toEqual({ sent: [], prevented: 0 })
    expect(drop({ dataTransfer: null }).sent).toEqual([])
  })

  it('names no more files than the channel takes', () => {
    const { sent } = drop({ names: Array.from({ length: 700 }, (_, index) => `/a${String(index)}.json`) })
    expect((sent[0]?.[1] as string[]).length).toBe(500)
  })

  it('does nothing where Electron gives no path', () => {
    expect(drop({ names: ['/stick/a.json'] }, false).sent).toEqual([])
  })
})

describe('the paths of dropped files', () => {
  let folder = ''
  const at = (name: string): string => path.join(folder, name)

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'preflight-drop-'))
    await mkdir(at('stick'))
    await mkdir(at('empty'))
    await writeFile(at('a.preflight.json'), laptop)
    await writeFile(at('secret.txt'), laptop)
    await writeFile(at('broken.json'), '{')
    await writeFile(at('stick/b.preflight.json'), laptop)
    await symlink(at('a.preflight.json'), at('link.json'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('lead to files of a known kind and to folders', async () => {
    const { devices, errors } = await openDropped([at('a.preflight.json'), at('stick')], 'linux')
    expect(devices.map(({ label }) => label)).toEqual(['a.preflight.json', 'b.preflight.json'])
    expect(errors).toEqual([])
  })

  it('count once', async () => {
    expect((await openDropped([at('a.preflight.json'), at('a.preflight.json')], 'linux')).devices).toHaveLength(1)
  })

  it.each([
    ['another kind of file', () => at('secret.txt'), /^secret\.txt is neither evidence nor diagnostics/],
    ['a link', () => at('link.json'), /^link\.json is a link/],
    ['a file that is not there', () => at('gone.json'), /^gone\.json: no such file or folder\.$/],
    ['a broken file', () => at('broken.json'), /^broken\.json/],
    ['a folder with nothing in it', () => at('empty'), /^empty: this folder holds no evidence file/],
    ['a relative path', () => 'a.preflight.json', /^a\.preflight\.json is no file on a disk of this computer\.$/],
    ['a device', () => '/dev/zero', /^zero is no file\.$/],
    ['a network share', () => '//server/share/a.json', /^a\.json lies on a network share/],
  ])('that are %s become a sentence that names the file, not its folder', async (_name, given, sentence) => {
    const { devices, errors } = await openDropped([given()], 'linux')
    expect(devices).toEqual([])
    expect(errors).toHaveLength(1)
    expect(errors[0]?.en).toMatch(sentence)
    expect(JSON.stringify(errors[0])).not.toContain(folder)
  })

  it('become a German sentence in a German window', async () => {
    expect((await openDropped([at('link.json')], 'linux')).errors.map(({ de }) => de)).toEqual(['link.json ist eine Verknüpfung; die Datei selbst ablegen.'])
  })

  it.each([
    String.raw`\\server\share\a.json`,
    String.raw`\\?\C:\a.json`,
    String.raw`\\.\pipe\a.json`,
    '//server/share/a.json',
    String.raw`C:a.json`,
    String.raw`C:\a.json:stream.json`,
    String.raw`\a.json`,
    '/a.json',
  ])('never lead Windows to %s', async (given) => {
    const { devices, errors } = await openDropped([given], 'win32')
    expect(devices).toEqual([])
    expect(errors[0]?.en).toMatch(/lies on a network share|is no file on a disk of this computer/)
  })
})

import { mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { choosePath } from '../../main/export/choose-path.ts'
import { writeFileAtomically } from '../../main/platform/files.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'preflight-save-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('H39: saving', () => {
  it('replaces a file whole and leaves nothing beside it', async () => {
    const target = path.join(folder, 'report.json')
    await writeFile(target, 'the old content, longer than the new one')
    await writeFileAtomically(target, 'new')
    expect(await readFile(target, 'utf8')).toBe('new')
    expect(await readdir(folder)).toEqual(['report.json'])
  })

  it('keeps the old file and no draft when it fails', async () => {
    await expect(writeFileAtomically(path.join(folder, 'missing', 'report.json'), 'x')).rejects.toThrow('ENOENT')
    const asFolder = path.join(folder, 'taken')
    await writeFileAtomically(path.join(folder, 'report.json'), 'x')
    await expect(writeFileAtomically(folder, 'x')).rejects.toThrow()
    expect(await readdir(folder)).toEqual(['report.json'])
    expect(asFolder).not.toBe('')
  })

  it('replaces a link instead of writing through it', async () => {
    const victim = path.join(folder, 'victim')
    await writeFile(victim, 'untouched')
    const target = path.join(folder, 'report.json')
    await symlink(victim, target)
    await writeFileAtomically(target, 'new')
    expect(await readFile(victim, 'utf8')).toBe('untouched')
    expect(await readFile(target, 'utf8')).toBe('new')
  })
})

describe('H39: where to save comes from the dialog', () => {
  const asked: unknown[] = []
  const choice = (filePath: string, canceled: boolean, exportFolder: string | null = null): Parameters<typeof choosePath>[0] => ({
    language: () => 'en',
    dialog: {
      showSaveDialog: (...args: unknown[]) => {
        asked.push(args.at(-1))
        return Promise.resolve({ canceled, filePath })
      },
    },
    window: () => undefined,
    documents: '/documents',
    folder: exportFolder,
  })

  it('takes the path that the person chose', async () => {
    expect(await choosePath(choice('/home/x/a.pdf', false), 'preflight.pdf', 'pdf')).toBe('/home/x/a.pdf')
    expect(asked.at(-1)).toMatchObject({ defaultPath: path.join('/documents', 'preflight.pdf'), filters: [{ extensions: ['pdf'] }] })
  })

  it('a canceled dialog saves nothing', async () => {
    expect(await choosePath(choice('', true), 'preflight.pdf', 'pdf')).toBeNull()
  })

  it('a folder for tests needs no dialog', async () => {
    asked.length = 0
    expect(await choosePath(choice('/x', false, '/tmp/out'), 'preflight.pdf', 'pdf')).toBe(path.join('/tmp/out', 'preflight.pdf'))
    expect(asked).toEqual([])
  })
})

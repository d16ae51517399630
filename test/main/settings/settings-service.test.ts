import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { defaultSettings, type SettingsState } from '../../../core/ipc/settings.ts'
import { openSettings, type SettingsOptions, type SettingsService } from '../../../main/settings/settings-service.ts'

interface World {
  readonly folder: string
  readonly file: string
  readonly states: SettingsState[]
  readonly open: (options?: Partial<SettingsOptions>) => Promise<SettingsService>
  readonly write: (name: string, content: unknown) => Promise<string>
}

async function world(): Promise<World> {
  const folder = await mkdtemp(path.join(tmpdir(), 'preflight-settings-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const file = path.join(folder, 'settings.json')
  const states: SettingsState[] = []
  return {
    folder,
    file,
    states,
    open: (options) =>
      openSettings({ file, presetOption: null, presetBeside: null, systemLanguage: () => 'en', onChange: (state) => states.push(state), log: () => undefined, ...options }),
    async write(name, content) {
      const target = path.join(folder, name)
      await mkdir(path.dirname(target), { recursive: true })
      await writeFile(target, typeof content === 'string' ? content : JSON.stringify(content))
      return target
    },
  }
}

const preset = (keys: object): object => ({ schema: 'preflight.preset/1', ...keys })

describe('settings', () => {
  it('are the defaults at the first start, and nothing is written for that', async () => {
    const { open, file } = await world()
    expect((await open()).state()).toEqual({ settings: defaultSettings, systemLanguage: 'en', preset: null, offer: null, folder: null, problems: [] })
    await expect(readFile(file)).rejects.toThrow('ENOENT')
  })

  it('are what somebody chose, also after the next start; the rest follows the defaults', async () => {
    const { open, file, states } = await world()
    const first = await open()
    await Promise.all([first.change({ theme: 'dark' }), first.change({ theme: 'light', overlays: ['tap'] })])
    await first.keepFolder('/media/stick')
    expect(states.at(-1)?.settings).toMatchObject({ theme: 'light', overlays: ['tap'] })
    const second = await open()
    expect(second.state()).toMatchObject({ settings: { ...defaultSettings, theme: 'light', overlays: ['tap'] }, folder: 'stick' })
    expect(second.folder()).toBe('/media/stick')
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ schema: 'preflight.settings/1', chosen: { theme: 'light', overlays: ['tap'] }, folder: '/media/stick' })
  })

  it('forget the folder when nobody wants it remembered', async () => {
    const { open } = await world()
    const service = await open()
    await service.keepFolder('/media/stick')
    await service.change({ rememberFolder: false })
    expect([service.folder(), service.state().folder]).toEqual([null, null])
    await service.keepFolder('/media/other')
    await service.change({ rememberFolder: true })
    expect((await open()).folder()).toBeNull()
  })

  it.each([
    ['no JSON', '{"schema"'],
    ['another schema', '{"schema":"preflight.settings/9","chosen":{},"folder":null}'],
    ['an unknown key', '{"schema":"preflight.settings/1","chosen":{"graphRoot":"https://example.com"},"folder":null}'],
    ['a wrong value', '{"schema":"preflight.settings/1","chosen":{"theme":"pink"},"folder":null}'],
    ['a huge file', 'x'.repeat(40_000)],
  ])('that are damaged (%s) are the defaults, with one sentence', async (_name, content) => {
    const { open, write } = await world()
    await write('settings.json', content)
    const service = await open()
    expect(service.state().settings).toEqual(defaultSettings)
    expect(service.state().problems).toEqual(['settings.json, the file with the settings of this app, is damaged, so every setting is as it was at the first start.'])
    await service.change({ theme: 'dark', language: 'de' })
    expect(service.state().problems[0]).toContain('ist beschädigt')
    expect((await open()).state()).toMatchObject({ settings: { theme: 'dark' }, problems: [] })
  })

  it('that cannot be saved count for now, and say so', async () => {
    const { open, folder } = await world()
    const service = await open({ file: path.join(folder, 'gone', 'settings.json') })
    await expect(service.change({ theme: 'dark' })).rejects.toMatchObject({ code: 'save-failed' })
    expect(service.state().settings.theme).toBe('dark')
  })

  it('watch no folder whose path is not complete', async () => {
    const { open, write } = await world()
    await write('settings.json', { schema: 'preflight.settings/1', chosen: {}, folder: '../somewhere' })
    expect((await open()).folder()).toBeNull()
  })
})

describe('a preset', () => {
  it('that cannot be used is told in the language of now', async () => {
    const { open, write } = await world()
    const service = await open({ presetOption: await write('bench.json', '{"schema": "preflight.preset/1", "theme": 7}') })
    expect(service.state().problems[0]).toMatch(/^bench\.json, line 1, column 34 \(\/theme\): one of .* was expected\. This preset is not used\.$/)
    await service.change({ language: 'de' })
    expect(service.state().problems[0]).toMatch(/^bench\.json, Zeile 1, Spalte 34 \(\/theme\): Erwartet war eines von .*\. Diese Voreinstellung gilt nicht\.$/)
  })

  it('fixes what it sets: nobody changes that, and nothing of it is saved', async () => {
    const { open, write, file } = await world()
    const presetOption = await write('bench.json', preset({ name: 'Fabrikam', scenario: 'pre-provisioning', language: 'de', tenant: 'fabrikam.example', hiddenPages: ['codes'] }))
    const service = await open({ presetOption })
    expect(service.state().preset).toEqual({ name: 'Fabrikam', file: 'bench.json', from: 'option', fixed: ['language', 'scenario'], fixedSignIn: ['tenant'], hiddenPages: ['codes'] })
    await service.change({ scenario: 'self-deploying', theme: 'dark' })
    expect(service.state().settings).toMatchObject({ scenario: 'pre-provisioning', language: 'de', theme: 'dark' })
    expect(service.plan()).toEqual({ scenario: 'pre-provisioning', overlays: [], fixed: true })
    expect(service.fixedSignIn()).toEqual({ tenant: 'fabrikam.example' })
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ chosen: { theme: 'dark' } })
    expect((await open()).state()).toMatchObject({ settings: { scenario: 'user-driven', language: 'system' }, preset: null })
  })

  it('keeps data back for good, and only suggests to give more away', async () => {
    const { open, write } = await world()
    const generous = await open({ presetOption: await write('a.json', preset({ keepHistory: true, exportIdentifiers: true })) })
    expect(generous.state()).toMatchObject({ settings: { exportIdentifiers: true }, preset: { fixed: [] } })
    await generous.change({ exportIdentifiers: false, keepHistory: false })
    expect(generous.state().settings).toMatchObject({ exportIdentifiers: false, keepHistory: false })
    const strict = await open({ presetOption: await write('b.json', preset({ keepHistory: false, exportIdentifiers: false })) })
    await strict.change({ exportIdentifiers: true, keepHistory: true })
    expect(strict.state().settings).toMatchObject({ exportIdentifiers: false, keepHistory: false })
  })

  it('that was named goes before the one beside the app, also when it cannot be used', async () => {
    const { open, write } = await world()
    const presetBeside = await write('preflight.preset.json', preset({ theme: 'light' }))
    expect((await open({ presetBeside })).state().preset).toMatchObject({ file: 'preflight.preset.json', from: 'beside-app' })
    expect((await open({ presetBeside, presetOption: await write('own.json', preset({ theme: 'dark' })) })).state().settings.theme).toBe('dark')
    const broken = (await open({ presetBeside, presetOption: await write('own.json', '{') })).state()
    expect(broken).toMatchObject({ preset: null, settings: { theme: 'system' } })
    expect(broken.problems).toEqual(['own.json, line 1, column 2: a key in double quotes was expected, but the file ends. This preset is not used.'])
  })

  it('beside the app may be missing without a word', async () => {
    const { open, folder } = await world()
    expect((await open({ presetBeside: path.join(folder, 'preflight.preset.json') })).state().problems).toEqual([])
  })
})

describe('a preset on a stick', () => {
  it('counts only after a yes, and until the app closes', async () => {
    const { open, write, folder } = await world()
    await write('stick/preflight.preset.json', preset({ tenant: 'stranger.example', clientId: '00001111-aaaa-2222-bbbb-3333cccc4444', theme: 'dark' }))
    const service = await open()
    await service.lookInFolder(path.join(folder, 'stick'))
    expect(service.state()).toMatchObject({ preset: null, settings: { theme: 'system' }, offer: { file: 'preflight.preset.json', tenant: 'stranger.example', clientId: '00001111-aaaa-2222-bbbb-3333cccc4444' } })
    expect(service.fixedSignIn()).toEqual({})
    service.answerOffer(true)
    expect(service.state()).toMatchObject({ preset: { from: 'stick' }, offer: null, settings: { theme: 'dark' } })
    expect((await open()).state().preset).toBeNull()
  })

  it('is dropped after a no', async () => {
    const { open, write, folder } = await world()
    await write('stick/preflight.preset.json', preset({ theme: 'dark' }))
    const service = await open()
    await service.lookInFolder(path.join(folder, 'stick'))
    service.answerOffer(false)
    expect(service.state()).toMatchObject({ preset: null, offer: null, settings: { theme: 'system' } })
  })

  it('is not even offered where a preset counts already', async () => {
    const { open, write, folder } = await world()
    await write('stick/preflight.preset.json', preset({ theme: 'dark' }))
    const service = await open({ presetOption: await write('own.json', preset({})) })
    await service.lookInFolder(path.join(folder, 'stick'))
    expect(service.state().offer).toBeNull()
  })

  it('that cannot be used is told', async () => {
    const { open, write, folder, states } = await world()
    await write('stick/preflight.preset.json', preset({ tennant: 'x' }))
    const service = await open()
    await service.lookInFolder(path.join(folder, 'stick'))
    expect(states.at(-1)?.problems[0]).toContain('Did you mean "tenant"?')
  })
})

import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { commandIds, commandList } from '../../../core/commands/command-list.ts'
import { commandTitles, type CommandId } from '../../../core/commands/command-words.ts'
import { isTyped } from '../../../core/commands/shortcut.ts'
import type { Language } from '../../../core/words/language.ts'
import { firstMenu, openMenu } from '../../../main/app/menu.ts'
import { menuTemplate } from '../../../main/app/menu-template.ts'

type Item = MenuItemConstructorOptions
const platforms = ['win32', 'linux', 'darwin'] as const
const inside = ({ submenu }: Item): readonly Item[] => (Array.isArray(submenu) ? submenu : [])
const template = (platform: NodeJS.Platform, language: Language = 'en', choose: (id: CommandId) => void = () => undefined): readonly Item[] => menuTemplate({ platform, language, choose })
const items = (platform: NodeJS.Platform, language?: Language): readonly Item[] => template(platform, language).flatMap(inside)

describe('H36: the menu', () => {
  it('is absent on Windows and Linux until the page is there; a Mac has copy, paste and quit from the start', () => {
    expect([firstMenu('win32'), firstMenu('linux')]).toEqual([null, null])
    expect(firstMenu('darwin')).toEqual([{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }])
  })

  it.each(platforms)('neither loads the page anew nor opens developer tools on %s', (platform) => {
    const roles = items(platform).flatMap(({ role }) => role ?? [])
    const known = ['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll', 'services', 'hide', 'hideOthers', 'unhide', 'quit', 'minimize', 'zoom', 'close']
    expect(roles.filter((role) => !known.includes(role))).toEqual([])
    expect(roles).toContain('quit')
    expect(template(platform).flatMap(({ role }) => role ?? [])).toEqual(platform === 'darwin' ? ['windowMenu'] : [])
  })
})

describe.each(platforms)('the commands in the menu on %s', (platform) => {
  it('are all of the list, in its order, by their titles in both languages', () => {
    for (const language of ['en', 'de'] as const) {
      const shown = items(platform, language).filter(({ id }) => id !== undefined)
      expect(shown.map(({ id }) => id)).toEqual(commandIds)
      expect(shown.map(({ label }) => label)).toEqual(commandIds.map((id) => commandTitles[language][id][0]))
    }
  })

  it('never take a single character from a text field', () => {
    for (const { id, accelerator, registerAccelerator } of items(platform)) {
      if (accelerator === undefined) continue
      expect(accelerator, id).toMatch(/^(CommandOrControl\+|Alt\+|Shift\+F|F)/)
      // Elsewhere the page hears its keys alone, or one press would be two.
      expect(registerAccelerator, id).toBe(platform === 'darwin')
    }
    const keyed = commandList.filter(({ shortcuts }) => shortcuts.some((each) => !isTyped(each) && !(platform === 'darwin' && each.alt === true)))
    expect(items(platform).filter(({ id, accelerator }) => id !== undefined && accelerator !== undefined).map(({ id }) => id)).toEqual(keyed.map(({ id }) => id))
  })

  it('hold no sign that a menu would swallow', () => {
    for (const language of ['en', 'de'] as const) for (const { label } of items(platform, language)) expect(label ?? '').not.toContain('&')
  })
})

it('a command that is chosen is told by its id', () => {
  const chosen: string[] = []
  for (const { id, click } of template('linux', 'en', (each) => chosen.push(each)).flatMap(inside)) if (id !== undefined) (click as () => void)()
  expect(chosen).toEqual(commandIds)
})

describe('what the page says about its commands', () => {
  function fakeMenu(): { shown: (FakeMenu | null)[]; menu: Parameters<typeof openMenu>[0]['menu'] } {
    const shown: (FakeMenu | null)[] = []
    const menu = {
      buildFromTemplate(given: readonly Item[]) {
        const all = given.flatMap(inside).map(({ id, label }) => ({ id, label, enabled: true, visible: true }))
        return { all, getMenuItemById: (id: string) => all.find((each) => each.id === id) ?? null }
      },
      setApplicationMenu: (next: unknown) => shown.push(next as FakeMenu | null),
    }
    return { shown, menu: menu as never }
  }
  interface FakeMenu {
    readonly all: readonly { readonly id?: string; readonly label?: string; readonly enabled: boolean; readonly visible: boolean }[]
  }
  const of = (menu: FakeMenu | null | undefined, id: CommandId): unknown => menu?.all.find((each) => each.id === id)

  it('enables, disables and hides; the menu is built once for each language', async () => {
    const { shown, menu } = fakeMenu()
    let language: Language = 'en'
    const { show } = openMenu({ menu, platform: 'linux', language: () => language, choose: () => undefined })
    expect(shown).toEqual([null])
    await show({ disabled: ['scan-again'], hidden: ['go-codes'] })
    expect(of(shown[1], 'scan-again')).toMatchObject({ label: 'Scan again', enabled: false, visible: true })
    expect(of(shown[1], 'go-codes')).toMatchObject({ enabled: true, visible: false })
    await show({ disabled: [], hidden: [] })
    expect(shown).toHaveLength(2)
    expect(of(shown[1], 'scan-again')).toMatchObject({ enabled: true })
    language = 'de'
    await show({ disabled: ['palette'], hidden: [] })
    expect(shown).toHaveLength(3)
    expect(of(shown[2], 'palette')).toMatchObject({ label: 'Alle Befehle zeigen', enabled: false })
  })
})

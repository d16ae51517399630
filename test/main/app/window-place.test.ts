import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openPlaceKeeper, type PlacedWindow } from '../../../main/app/keep-place.ts'
import { parsePlace, placeOnDisplays, type Bounds } from '../../../main/app/window-place.ts'

const main: Bounds = { x: 0, y: 0, width: 1920, height: 1040 }
const left: Bounds = { x: -1280, y: 0, width: 1280, height: 1024 }
const at = (x: number, y: number, width = 1180, height = 800): Bounds => ({ x, y, width, height })
const placed = (bounds: Bounds, displays: readonly Bounds[]): Bounds | undefined => placeOnDisplays({ bounds, maximized: false }, displays)?.bounds

describe('the place of the window', () => {
  it.each([
    ['stays where it was', at(100, 80), [main], at(100, 80)],
    ['stays on the second display', at(-1200, 40), [main, left], at(-1200, 40)],
    ['goes to the middle of the main display when the second is gone', at(-1200, 40), [main], at(370, 120)],
    ['goes to the middle when only a corner could be seen', at(1801, 80), [main], at(370, 120)],
    ['stays when just enough of it can be seen', at(1800, 80), [main], at(1800, 80)],
    ['goes to the middle when its title is above the display', at(100, -1), [main], at(370, 120)],
    ['goes to the middle when its title is below the display', at(100, 1009), [main], at(370, 120)],
    ['is never larger than its display', at(0, 0, 3840, 2160), [main], at(0, 0, 1920, 1040)],
    ['is never smaller than it may be', at(0, 0, 300, 100), [main], at(0, 0, 800, 600)],
    ['keeps its least size on a display that is smaller', at(0, 0), [{ x: 0, y: 0, width: 640, height: 480 }], at(0, 0, 800, 600)],
  ])('%s', (_name, bounds, displays, expected) => {
    expect(placed(bounds, displays)).toEqual(expected)
  })

  it('is nowhere without a display', () => {
    expect(placed(at(0, 0), [])).toBeUndefined()
  })

  it.each(['', '{}', 'null', '[]', '{"bounds":{"x":0,"y":0,"width":"1","height":1},"maximized":false}', '{"bounds":{"x":1e9,"y":0,"width":1,"height":1},"maximized":false}', '{"bounds":{"x":0,"y":0,"width":1.5,"height":1},"maximized":false}', '{"bounds":{"x":0,"y":0,"width":1,"height":1}}'])('is not read from %s', (text) => {
    expect(parsePlace(text)).toBeNull()
  })
})

describe('keeping the place', () => {
  async function open(): Promise<{ file: string; move: (bounds: Bounds) => void; window: { maximized: boolean; minimized: boolean }; fire: (event: string) => void; keeper: ReturnType<typeof openPlaceKeeper> }> {
    const folder = await mkdtemp(path.join(tmpdir(), 'preflight-place-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    const file = path.join(folder, 'window.json')
    const keeper = openPlaceKeeper(file, () => undefined)
    const listeners = new Map<string, () => void>()
    const window = { maximized: false, minimized: false, bounds: at(10, 10) }
    const fake: PlacedWindow = {
      on: (event: string, listener: () => void) => listeners.set(event, listener),
      isDestroyed: () => false,
      isMinimized: () => window.minimized,
      isMaximized: () => window.maximized,
      getNormalBounds: () => window.bounds,
    }
    keeper.keep(fake)
    const fire = (event: string): void => listeners.get(event)?.()
    return { file, window, keeper, fire, move: (bounds) => { window.bounds = bounds; fire('move') } }
  }
  const again = (file: string): ReturnType<ReturnType<typeof openPlaceKeeper>['last']> =>
    openPlaceKeeper(file, () => undefined).last({ getPrimaryDisplay: () => ({ workArea: main }), getAllDisplays: () => [{ workArea: main }] })

  it('writes the last place at the close, and restores it', async () => {
    const { file, move, fire, window, keeper } = await open()
    move(at(20, 20))
    window.maximized = true
    move(at(30, 40))
    fire('close')
    await keeper.kept()
    expect(await again(file)).toEqual({ bounds: at(30, 40), maximized: true })
  })

  it('writes without a close once the window rests', async () => {
    const { file, move, keeper } = await open()
    move(at(50, 60))
    await expect(readFile(file)).rejects.toThrow('ENOENT')
    await wait(400)
    await keeper.kept()
    expect(await again(file)).toEqual({ bounds: at(50, 60), maximized: false })
  })

  it('takes nothing from a minimized window', async () => {
    const { file, window, fire, keeper } = await open()
    window.minimized = true
    fire('close')
    await keeper.kept()
    expect(await again(file)).toBeNull()
  })

  it('a damaged or huge file counts as none', async () => {
    const { file } = await open()
    await writeFile(file, '{"bounds":')
    expect(await again(file)).toBeNull()
    await writeFile(file, ' '.repeat(5_000))
    expect(await again(file)).toBeNull()
  })
})

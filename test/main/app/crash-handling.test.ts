import { EventEmitter } from 'node:events'
import type { BrowserWindow } from 'electron'
import { describe, expect, it } from 'vitest'
import { appWords } from '../../../main/app/app-words.ts'
import { handlePageTrouble, handleProcessTrouble, pageGone, type CrashTools } from '../../../main/app/crash-handling.ts'

interface Fake {
  readonly tools: CrashTools
  readonly app: EventEmitter
  readonly exits: number[]
  readonly boxes: string[]
  readonly log: string[]
}

function fake(pressed = 0): Fake {
  const exits: number[] = []
  const boxes: string[] = []
  const log: string[] = []
  const app = Object.assign(new EventEmitter(), { exit: (code: number) => exits.push(code) })
  const dialog = {
    showMessageBox: (options: { title: string; message: string }) => {
      boxes.push(`${options.title}: ${options.message}`)
      return Promise.resolve({ response: pressed, checkboxChecked: false })
    },
    showErrorBox: (title: string, text: string) => boxes.push(`${title}: ${text}`),
  }
  return { tools: { app, dialog, language: () => 'en', log: (line: string) => log.push(line) } as unknown as CrashTools, app, exits, boxes, log }
}

function fakeWindow(): { window: BrowserWindow; contents: EventEmitter; reloads: () => number } {
  let reloads = 0
  const contents = Object.assign(new EventEmitter(), {
    reload: () => (reloads += 1),
    forcefullyCrashRenderer: () => contents.emit('render-process-gone', {}, { reason: 'killed', exitCode: 9 }),
  })
  const window = Object.assign(new EventEmitter(), { webContents: contents, isDestroyed: () => false })
  return { window: window as unknown as BrowserWindow, contents, reloads: () => reloads }
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('H40: a page that ends', () => {
  it('is restarted when the person wants it', async () => {
    const { tools, exits, boxes, log } = fake(0)
    const { window, contents, reloads } = fakeWindow()
    handlePageTrouble(window, tools)
    contents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 })
    await settle()
    expect(boxes).toHaveLength(1)
    expect(reloads()).toBe(1)
    expect(exits).toEqual([])
    expect(log).toEqual(['page gone: crashed 5'])
  })

  it('ends the app when the person quits', async () => {
    const { tools, exits } = fake(1)
    const { window, contents, reloads } = fakeWindow()
    handlePageTrouble(window, tools)
    contents.emit('render-process-gone', {}, { reason: 'oom', exitCode: 1 })
    await settle()
    expect(exits).toEqual([70])
    expect(reloads()).toBe(0)
  })

  it('is not restarted for ever', async () => {
    const { tools, exits } = fake(0)
    const { window, contents, reloads } = fakeWindow()
    handlePageTrouble(window, tools)
    for (let i = 0; i < 4; i += 1) {
      contents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 })
      await settle()
    }
    expect(reloads()).toBe(3)
    expect(exits).toEqual([70])
  })

  it('by itself is nothing to tell', async () => {
    const { tools, boxes } = fake()
    const { window, contents } = fakeWindow()
    handlePageTrouble(window, tools)
    contents.emit('render-process-gone', {}, { reason: 'clean-exit', exitCode: 0 })
    await settle()
    expect(boxes).toEqual([])
  })

  it('that cannot start at all names the command line', () => {
    expect(pageGone('launch-failed', 0, appWords.en)).toMatchObject({ buttons: ['Quit'], message: expect.stringContaining('command line') })
  })
})

describe('H40: a page that hangs', () => {
  it.each([
    { pressed: 0, name: 'is waited for', reloaded: 0 },
    { pressed: 1, name: 'is restarted without a second question', reloaded: 1 },
  ])('$name', async ({ pressed, reloaded }) => {
    const { tools, boxes, exits } = fake(pressed)
    const { window, reloads } = fakeWindow()
    handlePageTrouble(window, tools)
    window.emit('unresponsive')
    await settle()
    expect(boxes).toHaveLength(1)
    expect(reloads()).toBe(reloaded)
    expect(exits).toEqual([])
  })
})

describe('H40: the main process', () => {
  it('ends with a plain message when it has a bug', () => {
    const { tools, exits, boxes, log } = fake()
    const process = new EventEmitter()
    handleProcessTrouble(tools, process as unknown as NodeJS.Process)
    process.emit('uncaughtException', new Error('inner detail'))
    expect(exits).toEqual([70])
    expect(boxes.join()).not.toContain('inner detail')
    expect(log.join()).toContain('inner detail')
  })

  it('goes on after a stray rejection', () => {
    const { tools, exits, boxes, log } = fake()
    const process = new EventEmitter()
    handleProcessTrouble(tools, process as unknown as NodeJS.Process)
    process.emit('unhandledRejection', new Error('inner detail'))
    expect([exits, boxes]).toEqual([[], []])
    expect(log.join()).toContain('inner detail')
  })

  it('goes on without a child process', () => {
    const { tools, app, exits, boxes, log } = fake()
    handleProcessTrouble(tools, new EventEmitter() as unknown as NodeJS.Process)
    app.emit('child-process-gone', {}, { type: 'GPU', reason: 'crashed', exitCode: 1 })
    expect([exits, boxes]).toEqual([[], []])
    expect(log).toHaveLength(1)
  })
})

import { describe, expect, it } from 'vitest'
import { printWindowOptions, windowOptions } from '../../main/app/window-options.ts'
import { forceSandbox } from '../../main/app/start-guard.ts'

const given = { preload: '/app/dist/preload/index.cjs', dark: false, packaged: true, place: null }

describe('H02-H04, H06, H08, H36, H37: the window', () => {
  it('has exactly these options', () => {
    expect(windowOptions(given)).toEqual({
      title: 'Preflight',
      width: 1180,
      height: 800,
      minWidth: 800,
      minHeight: 600,
      show: false,
      autoHideMenuBar: true,
      backgroundColor: expect.stringMatching(/^#[0-9a-f]{6}$/),
      webPreferences: {
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        contextIsolation: true,
        sandbox: true,
        webSecurity: true,
        webviewTag: false,
        navigateOnDragDrop: false,
        spellcheck: false,
        webgl: false,
        safeDialogs: true,
        partition: 'preflight-page',
        preload: given.preload,
        devTools: false,
      },
    })
  })

  it('take only a place from the last run, and never one below the least size', () => {
    const place = { bounds: { x: -1200, y: 40, width: 1024, height: 768 }, maximized: true }
    expect(windowOptions({ ...given, place })).toEqual({ ...windowOptions(given), ...place.bounds })
  })

  it('offers developer tools only outside a package', () => {
    expect(windowOptions({ ...given, packaged: false }).webPreferences?.devTools).toBe(true)
  })

  it('starts in the color of the system theme', () => {
    expect(windowOptions(given).backgroundColor).not.toBe(windowOptions({ ...given, dark: true }).backgroundColor)
  })

  it('prints without script, preload and developer tools, in a session of its own', () => {
    const { show, webPreferences } = printWindowOptions('preflight-print-1')
    expect(show).toBe(false)
    expect(webPreferences).toMatchObject({ javascript: false, sandbox: true, contextIsolation: true, devTools: false, partition: 'preflight-print-1' })
    expect(webPreferences).not.toHaveProperty('preload')
  })
})

describe('H04: the sandbox is forced on before the app is ready', () => {
  it.each([
    { packaged: true, noSandboxSwitch: false, forced: true },
    { packaged: true, noSandboxSwitch: true, forced: true },
    { packaged: false, noSandboxSwitch: false, forced: true },
    { packaged: false, noSandboxSwitch: true, forced: false },
  ])('packaged $packaged, --no-sandbox $noSandboxSwitch → $forced', ({ forced, ...conditions }) => {
    expect(forceSandbox(conditions)).toBe(forced)
  })
})

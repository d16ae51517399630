import path from 'node:path'
import { app, clipboard, dialog, Menu, nativeTheme, protocol, screen, session, type BrowserWindow } from 'electron'
import { chosenLanguage } from '../core/ipc/settings.ts'
import { languageOf, type Language } from '../core/words/language.ts'
import { readAppArguments } from './app/app-arguments.ts'
import { openAppSettings, useTheme } from './app/app-settings.ts'
import { handlePageTrouble, handleProcessTrouble } from './app/crash-handling.ts'
import { openLink } from './app/external-links.ts'
import { openPlaceKeeper } from './app/keep-place.ts'
import { openLog } from './app/log.ts'
import { createMarks } from './app/marks.ts'
import { menuTemplate } from './app/menu.ts'
import { lockAllNavigation } from './app/navigation.ts'
import { builtPage } from './app/page-files.ts'
import { pageOrigin, registerPageScheme, servePage } from './app/page-protocol.ts'
import { applySessionPolicy, pagePartition } from './app/session-policy.ts'
import { claimSingleInstance } from './app/single-instance.ts'
import { forceSandbox, startRefusal, usageExitCode } from './app/start-guard.ts'
import { versions } from './app/versions.ts'
import { focusWindow, openWindow } from './app/window.ts'
import { createHandlers } from './ipc/handlers/index.ts'
import { createPush } from './ipc/push.ts'
import { registerHandlers } from './ipc/register.ts'
import { lazyTools } from './app/lazy-tools.ts'

const packaged = app.isPackaged
const marks = createMarks({
  enabled: process.env['PREFLIGHT_MARKS'] === '1',
  processStart: process.getCreationTime() ?? performance.timeOrigin,
  now: Date.now,
  write: (line) => process.stderr.write(line),
})
marks.add('main-start')

// A test sets PREFLIGHT_STRICT to see what a package refuses; it can only make the app stricter.
const strict = packaged || process.env['PREFLIGHT_STRICT'] === '1'
/** Before the settings are read. */
const firstLanguage = (): Language => languageOf(app.getPreferredSystemLanguages())
const args = readAppArguments(process.argv.slice(1), firstLanguage)
const refusal = args.problem ?? startRefusal({ language: firstLanguage, strict, uid: process.getuid?.() ?? null, argv: process.argv.slice(1) })
if (refusal !== null) {
  dialog.showErrorBox('Preflight', refusal)
  app.exit(usageExitCode)
} else {
  start()
}

/** Everything up to `whenReady` has to happen before Electron is ready, so nothing here waits. */
function start(): void {
  let window: BrowserWindow | undefined
  if (forceSandbox({ packaged, noSandboxSwitch: app.commandLine.hasSwitch('no-sandbox') })) app.enableSandbox()
  const template = menuTemplate(process.platform)
  Menu.setApplicationMenu(template === null ? null : Menu.buildFromTemplate(template))
  registerPageScheme(protocol)
  if (!claimSingleInstance(app, () => focusWindow(window))) return app.quit()
  const log = openLog(path.join(app.getPath('userData'), 'logs'), () => new Date())
  const trouble = { app, dialog, language: () => language(), log }
  handleProcessTrouble(trouble, process)
  lockAllNavigation(app)
  const places = openPlaceKeeper(path.join(app.getPath('userData'), 'window.json'), log)
  app.on('window-all-closed', () => void places.kept().finally(() => app.quit()))

  let chosen: Language | undefined
  const language = (): Language => args.language ?? chosen ?? firstLanguage()
  const dist = path.join(app.getAppPath(), 'dist')
  const contents = () => (window === undefined || window.isDestroyed() ? null : window.webContents)
  const push = createPush(contents)
  const settings = openAppSettings({ args, packaged, push, speak, log })
  const tools = lazyTools({ args, language, settings, packaged, dist, env: process.env, window: () => window, push, marks, log })
  app.once('will-quit', (event) => {
    event.preventDefault()
    // Not at once: until this event is over, Electron takes no second quit.
    void tools.close().finally(() => setImmediate(() => { app.quit() }))
  })

  /** Reports first: the page asks for them when it loads anew. */
  function speak(next: Language): void {
    chosen = next
    void tools.judgeAgain().finally(() => contents()?.reload())
  }

  void app.whenReady().then(async () => {
    marks.add('ready')
    useTheme((await settings).state())
    chosen = chosenLanguage((await settings).state())
    const place = await places.last(screen)
    const page = session.fromPartition(pagePartition)
    applySessionPolicy(page, { devTools: !packaged })
    servePage(page.protocol, { ...builtPage(dist), language })
    registerHandlers({ origin: pageOrigin, contentsId: () => contents()?.id ?? null, language, log },
      createHandlers({ ...tools, settings, openLink, copyText: async (text) => clipboard.writeText(text), versions: versions() }))
    window = openWindow({ preload: path.join(dist, 'preload', 'index.cjs'), dark: nativeTheme.shouldUseDarkColors, packaged, place, marks, log })
    places.keep(window)
    handlePageTrouble(window, trouble)
    window.once('ready-to-show', () => void tools.begin())
  })
}

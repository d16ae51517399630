import path from 'node:path'
import { app, clipboard, dialog, Menu, nativeTheme, protocol, screen, session, type BrowserWindow } from 'electron'
import { chosenLanguage } from '../core/ipc/settings.ts'
import { languageOf } from '../core/words/language.ts'
import { readAppArguments } from './app/app-arguments.ts'
import { openAppLanguage } from './app/app-language.ts'
import { openAppSettings, useTheme } from './app/app-settings.ts'
import { handlePageTrouble, handleProcessTrouble } from './app/crash-handling.ts'
import { openLink } from './app/external-links.ts'
import { openPlaceKeeper } from './app/keep-place.ts'
import { openLog } from './app/log.ts'
import { marksOf } from './app/marks.ts'
import { openMenu } from './app/menu.ts'
import { lockAllNavigation } from './app/navigation.ts'
import { builtPage } from './app/page-files.ts'
import { pageOrigin, registerPageScheme, servePage } from './app/page-protocol.ts'
import { closeBeforeQuit } from './app/quitting.ts'
import { applySessionPolicy, pagePartition } from './app/session-policy.ts'
import { claimSingleInstance } from './app/single-instance.ts'
import { forceSandbox, refuse, startRefusal } from './app/start-guard.ts'
import { versions } from './app/versions.ts'
import { focusWindow, openWindow } from './app/window.ts'
import { createHandlers } from './ipc/handlers/index.ts'
import { createPush } from './ipc/push.ts'
import { registerHandlers } from './ipc/register.ts'
import { lazyTools } from './app/lazy-tools.ts'

const packaged = app.isPackaged
const marks = marksOf(process)
marks.add('main-start')

// A test sets PREFLIGHT_STRICT to see what a package refuses; it can only make the app stricter.
const strict = packaged || process.env['PREFLIGHT_STRICT'] === '1'
const args = readAppArguments(process.argv.slice(1), () => languageOf(app.getPreferredSystemLanguages()))
const language = openAppLanguage(app, args.language)
const refusal = args.problem ?? startRefusal({ language: language.now, strict, uid: process.getuid?.() ?? null, argv: process.argv.slice(1) })
if (refusal === null) start()
else refuse({ app, dialog }, refusal)

/** Everything up to `whenReady` has to happen before Electron is ready, so nothing here waits. */
function start(): void {
  let window: BrowserWindow | undefined
  if (forceSandbox({ packaged, noSandboxSwitch: app.commandLine.hasSwitch('no-sandbox') })) app.enableSandbox()
  const menu = openMenu({ menu: Menu, platform: process.platform, language: language.now, choose: (id) => push('menu:chosen', id) })
  registerPageScheme(protocol)
  if (!claimSingleInstance(app, () => focusWindow(window))) return app.quit()
  const log = openLog(path.join(app.getPath('userData'), 'logs'), () => new Date())
  const trouble = { app, dialog, language: language.now, log }
  handleProcessTrouble(trouble, process)
  lockAllNavigation(app)
  const places = openPlaceKeeper(path.join(app.getPath('userData'), 'window.json'), log)
  app.on('window-all-closed', () => void places.kept().finally(() => app.quit()))

  const dist = path.join(app.getAppPath(), 'dist')
  const contents = () => (window === undefined || window.isDestroyed() ? null : window.webContents)
  const push = createPush(contents)
  const settings = openAppSettings({ args, packaged, push, speak: (next) => {
    language.choose(next)
    // Reports first: the page asks for them when it loads anew.
    void tools.judgeAgain().finally(() => contents()?.reload())
  }, log })
  const tools = lazyTools({ args, language: language.now, settings, packaged, dist, env: process.env, window: () => window, push, marks, log })
  closeBeforeQuit(app, tools.close)

  void app.whenReady().then(async () => {
    marks.add('ready')
    useTheme((await settings).state())
    language.choose(chosenLanguage((await settings).state()))
    const place = await places.last(screen)
    const page = session.fromPartition(pagePartition)
    applySessionPolicy(page, { devTools: !packaged })
    servePage(page.protocol, { ...builtPage(dist), language: language.now })
    registerHandlers({ origin: pageOrigin, contentsId: () => contents()?.id ?? null, language: language.now, log },
      createHandlers({ ...tools, settings, language: language.now, showMenu: menu.show, openLink, copyText: async (text) => clipboard.writeText(text), versions: versions() }))
    window = openWindow({ preload: path.join(dist, 'preload', 'index.cjs'), dark: nativeTheme.shouldUseDarkColors, packaged, place, marks, log })
    places.keep(window)
    handlePageTrouble(window, trouble)
    window.once('ready-to-show', () => void tools.begin())
  })
}

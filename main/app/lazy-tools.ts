import path from 'node:path'
import { app, dialog, type BrowserWindow } from 'electron'
import type { StartedBench } from '../bench/start-bench.ts'
import type { Language } from '../../core/words/language.ts'
import type { Exporter } from '../export/exporter.ts'
import type { SheetMaker } from '../export/sheet/sheet-maker.ts'
import type { History } from '../history/history.ts'
import type { HandlerTools } from '../ipc/handlers/handler-tools.ts'
import type { Push } from '../ipc/push.ts'
import { waitsFileName } from '../platform/user-data-folder.ts'
import type { AppArguments } from './app-arguments.ts'
import type { SettingsService } from '../settings/settings-service.ts'
import type { Log } from './log.ts'
import type { Marks } from './marks.ts'
import { networkFetch } from './network-fetch.ts'
import { readFileLimited } from '../platform/files.ts'
import { appWords } from './app-words.ts'

export interface LazyToolsOptions {
  readonly args: AppArguments
  readonly language: () => Language
  readonly settings: Promise<SettingsService>
  readonly packaged: boolean
  /** The folder of all bundles. */
  readonly dist: string
  readonly env: NodeJS.ProcessEnv
  readonly window: () => BrowserWindow | undefined
  readonly push: Push
  readonly marks: Marks
  readonly log: Log
}

export interface LazyTools extends Pick<HandlerTools, 'bench' | 'exporter' | 'sheets' | 'history' | 'notices' | 'tellDropped' | 'chooseEvidence' | 'chooseFolder' | 'chooseHashFile'> {
  /** After the first paint: loads the bench and, when asked for, fills it with the demo devices. */
  readonly begin: () => Promise<void>
  /** Judges what is on the bench again, in the language of now. */
  readonly judgeAgain: () => Promise<void>
  /** Ends what runs and waits, not for long, until what was judged is kept. */
  readonly close: () => Promise<void>
}

/** What the first paint does not need: each part is loaded when it is first used. */
export function lazyTools(options: LazyToolsOptions): LazyTools {
  let bench: Promise<StartedBench> | undefined
  let exporter: Promise<Exporter> | undefined
  let sheets: Promise<SheetMaker> | undefined
  let history: Promise<History> | undefined
  const theHistory = (): Promise<History> => (history ??= loadHistory(options))
  const theBench = (): Promise<StartedBench> => (bench ??= loadBench(options, theHistory))
  return {
    bench: theBench,
    history: theHistory,
    notices: () => readNotices(options.dist),
    exporter: () => (exporter ??= loadExporter(options)),
    sheets: () => (sheets ??= loadSheetMaker(options)),
    tellDropped: (result) => {
      options.push('bench:dropped', result)
    },
    chooseEvidence: () => chooseEvidence(options.window(), appWords[options.language()]),
    chooseFolder: async (purpose) => (await choose(options.window(), { title: appWords[options.language()].folders[purpose], properties: ['openDirectory', 'createDirectory'] }))[0] ?? null,
    chooseHashFile: () => chooseHashFile(options.window(), appWords[options.language()]),
    async begin() {
      const { addDemo, folder } = await theBench()
      const given = options.packaged ? undefined : options.env['PREFLIGHT_WATCH_DIR']
      const watched = given ?? (await options.settings).folder()
      if (watched !== null) folder.watch(watched)
      if (options.args.demo) await addDemo()
    },
    async judgeAgain() {
      (await bench)?.bench.judgeAgain()
    },
    async close() {
      const ended = Promise.all([bench?.then((each) => each.close()), history?.then((each) => each.status())])
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, lastMoments))])
    },
  }
}

/** Whoever closes the window should not wait longer. Milliseconds; our own choice. */
const lastMoments = 5_000

async function loadHistory({ push, log }: LazyToolsOptions): Promise<History> {
  const { openAppHistory } = await import('./app-history.ts')
  return openAppHistory({
    log,
    onChange: () => {
      push('history:changed', undefined)
    },
  })
}

async function loadBench({ args, language, settings, dist, packaged, env, window, push, marks, log }: LazyToolsOptions, history: () => Promise<History>): Promise<StartedBench> {
  const [{ startBench }, { profileNotices, whenAwake }] = await Promise.all([import('../bench/start-bench.ts'), import('./profile-notice.ts')])
  const announceProfile = profileNotices(language)
  const service = await settings
  let watching = false
  const token = env['PREFLIGHT_GRAPH_TOKEN']?.trim() ?? ''
  const bench = startBench({
    tenant: {
      demo: args.demo,
      token: token === '' ? null : token,
      graphRoot: args.graphRoot,
      fetch: networkFetch,
      async openSignIn(onChange) {
        const { openAppSignIn } = await import('./app-sign-in.ts')
        return openAppSignIn({ testHost: packaged ? null : (env['PREFLIGHT_LOGIN_HOST'] ?? null), testGraphRoot: args.graphRoot, fixed: service.fixedSignIn, language, log, onChange })
      },
      onAccount: (state) => {
        push('account:changed', state)
      },
    },
    async collect(onProgress, signal) {
      const { probeHostCollector } = await import('../bench/probe-host.ts')
      return probeHostCollector(dist, log)(onProgress, signal)
    },
    toolVersion: app.getVersion(),
    waitsFile: path.join(app.getPath('userData'), waitsFileName),
    language,
    firstPlan: service.plan,
    onRows: (change) => {
      push('bench:changed', change)
    },
    onReport: (deviceId) => {
      marks.add('first-verdict')
      push('report:changed', deviceId)
    },
    onJudged: (row, report) => {
      history()
        .then((kept) => kept.keep({ deviceId: row.id, source: row.source, report }))
        .catch((error: unknown) => {
          log(`the history could not be loaded: ${String(error)}`)
        })
    },
    onAssigned: (row) => {
      announceProfile(window(), row, () => {
        push('device:shown', row.id)
      })
    },
    onWatch: (state) => {
      push('watch:changed', state)
      const folder = bench.folder.path()
      if (state.state === 'watching' && !watching && folder !== null) void service.lookInFolder(folder)
      watching = state.state === 'watching'
    },
    log,
  })
  whenAwake(() => {
    bench.bench.wake()
  })
  return bench
}

async function loadExporter({ language, packaged, env, window, log }: LazyToolsOptions): Promise<Exporter> {
  const [{ createExporter }, { choosePath }, { printReport }] = await Promise.all([
    import('../export/exporter.ts'),
    import('../export/choose-path.ts'),
    import('../export/print-report.ts'),
  ])
  const folder = packaged ? null : (env['PREFLIGHT_EXPORT_DIR'] ?? null)
  const choice = { dialog, language, window, documents: app.getPath('documents'), folder }
  return createExporter({
    language,
    choosePath: (suggestedName, format) => choosePath(choice, suggestedName, format),
    print: (html) => printReport(html),
    log,
  })
}

async function loadSheetMaker({ language, packaged, env, window, log }: LazyToolsOptions): Promise<SheetMaker> {
  const [{ createSheetMaker }, { choosePath }, { printOnPaper, printReport }, { paperOfRegion }] = await Promise.all([
    import('../export/sheet/sheet-maker.ts'),
    import('../export/choose-path.ts'),
    import('../export/print-report.ts'),
    import('../../core/report/sheet/sheet-paper.ts'),
  ])
  const folder = packaged ? null : (env['PREFLIGHT_EXPORT_DIR'] ?? null)
  const choice = { dialog, language, window, documents: app.getPath('documents'), folder }
  return createSheetMaker({
    paper: paperOfRegion((packaged ? undefined : env['PREFLIGHT_REGION']) ?? app.getLocaleCountryCode()),
    choosePath: (suggestedName) => choosePath(choice, suggestedName, 'pdf'),
    printToPdf: printReport,
    printOnPaper: (document, paper) => printOnPaper(document, paper, window()),
    log,
  })
}

/** Written by the build from the licenses of the packages in the bundles. */
async function readNotices(dist: string): Promise<string> {
  return new TextDecoder().decode(await readFileLimited(path.join(dist, noticesFile), maxNoticesBytes))
}

const noticesFile = 'third-party-notices.txt'
/** Some ten packages with a page of license each; our own limit. */
const maxNoticesBytes = 4_000_000

async function chooseHashFile(window: BrowserWindow | undefined, words: (typeof appWords)[Language]): Promise<string | null> {
  const filters = [{ name: words.hashFiles, extensions: ['csv', 'txt', 'xml', 'json'] }, { name: words.allFiles, extensions: ['*'] }]
  return (await choose(window, { title: words.openHash, properties: ['openFile'], filters }))[0] ?? null
}

function chooseEvidence(window: BrowserWindow | undefined, words: (typeof appWords)[Language]): Promise<readonly string[]> {
  return choose(window, {
    title: words.openEvidence,
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: words.evidenceFiles, extensions: ['json', 'cab', 'zip', 'csv'] },
      { name: words.allFiles, extensions: ['*'] },
    ],
  })
}

/** What a person chose in a dialog of the system; empty when they cancel. */
async function choose(window: BrowserWindow | undefined, options: Electron.OpenDialogOptions): Promise<readonly string[]> {
  const chosen = await (window === undefined ? dialog.showOpenDialog(options) : dialog.showOpenDialog(window, options))
  return chosen.canceled ? [] : chosen.filePaths
}

import { lazy, Suspense, useCallback, useEffect, useReducer, type ReactElement } from 'react'
import { AccountLinkProvider } from './account/open-account.ts'
import { useAccount } from './account/use-account.ts'
import { BenchPage } from './bench/bench-page.tsx'
import { listen } from './bridge.ts'
import { benchAnnouncement } from './bench/bench-words.ts'
import { ReadyNews } from './bench/ready-news.tsx'
import { useBenchView } from './bench/use-bench-view.ts'
import { OpenCheckProvider } from './catalog/open-check.ts'
import { CommandLayer } from './commands/command-layer.tsx'
import { useCommands } from './commands/use-commands.ts'
import { firstRoute, reduceRoute } from './route.ts'
import { AppHeader } from './ui/app-header.tsx'
import { LiveRegion } from './ui/live-region.tsx'
import { useBench } from './use-bench.ts'
import { SettingsProvider, useSettingsView } from './settings/use-settings.ts'
import { useFolder } from './watch/use-folder.ts'
import { uiWords } from './ui/ui-words.ts'

const loadChecklist = (): Promise<typeof import('./checklist/checklist-page.tsx')> => import('./checklist/checklist-page.tsx')
const ChecklistPage = lazy(async () => ({ default: (await loadChecklist()).ChecklistPage }))
const HistoryPage = lazy(async () => ({ default: (await import('./history/history-page.tsx')).HistoryPage }))
const HashPage = lazy(async () => ({ default: (await import('./hash/hash-page.tsx')).HashPage }))
const CodesPage = lazy(async () => ({ default: (await import('./codes/codes-page.tsx')).CodesPage }))
const CatalogPage = lazy(async () => ({ default: (await import('./catalog/catalog-page.tsx')).CatalogPage }))
const AccountPage = lazy(async () => ({ default: (await import('./account/account-page.tsx')).AccountPage }))
const SettingsPage = lazy(async () => ({ default: (await import('./settings/settings-page.tsx')).SettingsPage }))
const SettingsNotices = lazy(async () => ({ default: (await import('./settings/settings-notices.tsx')).SettingsNotices }))
const AboutPage = lazy(async () => ({ default: (await import('./about/about-page.tsx')).AboutPage }))

export function App(): ReactElement {
  const [route, go] = useReducer(reduceRoute, firstRoute)
  const [bench, actions] = useBench()
  const view = useSettingsView()
  const { preset, problems, offer } = view.state
  const hidden = preset?.hiddenPages ?? []
  const folder = useFolder(actions.fail)
  const [benchView, onView] = useBenchView()
  const demo = bench.rows.some((row) => row.source === 'demo')
  // A scan may have read the tenant, which makes its facts younger; a preset decides how to sign in.
  const who = useAccount([demo, preset?.name, ...bench.rows.map((each) => each.scannedAt ?? '')].join(' '))
  const row = route.page === 'checklist' ? bench.rows.find((each) => each.id === route.deviceId) : undefined

  const commands = useCommands({ route, device: row, bench, view: benchView, onView, folder, who, settings: view.state, go, actions, change: view.change })

  const openAccount = useCallback(() => { go({ type: 'page-chosen', page: 'account' }) }, [])
  const openCheck = useCallback((checkId: string) => { go({ type: 'check-opened', checkId }) }, [])
  const openHash = useCallback((deviceId: string) => { go({ type: 'hash-opened', deviceId }) }, [])
  // The same function for good: another one would draw every row anew.
  const openDevice = useCallback((deviceId: string) => { go({ type: 'device-opened', deviceId }) }, [])
  const entry = route.page === 'checks' ? route.checkId : null
  const news = benchAnnouncement(bench.rows, bench.sawScan)

  useEffect(() => listen('device:shown', (deviceId) => { go({ type: 'device-opened', deviceId }) }), [])
  useEffect(() => listen('bench:dropped', () => { go({ type: 'files-dropped' }) }), [])

  useEffect(() => {
    // Opening the first device should not wait for its code.
    void loadChecklist()
  }, [])

  useEffect(() => {
    // An entry that is asked for brings itself into view.
    if (entry === null) document.documentElement.scrollTop = 0
  }, [route.page, entry])

  return (
    <SettingsProvider value={view}>
    <div className="app">
      <AppHeader page={route.page} demo={demo} hidden={hidden} account={who.account} onCommands={() => { commands.openPalette('') }} onChoose={(page) => { go({ type: 'page-chosen', page }) }} />
      <main className="app-main">
        {(problems.length > 0 || offer !== null) && (
          <Suspense>
            <SettingsNotices />
          </Suspense>
        )}
        <AccountLinkProvider value={openAccount}>
          <Suspense fallback={<p className="quiet">{uiWords.loading}</p>}>
            {route.page === 'bench' && (
              <BenchPage
                bench={bench}
                actions={actions}
                folder={folder}
                view={benchView}
                onView={onView}
                signedOut={who.account?.kind === 'none' || who.account?.demoDevicesOnly === true}
                focus={route.focus}
                onOpen={openDevice}
              />
            )}
            {route.page === 'checklist' && (
              <OpenCheckProvider value={hidden.includes('checks') ? null : openCheck}>
                <ChecklistPage key={route.deviceId} deviceId={route.deviceId} row={row} onBack={() => { go({ type: 'went-back' }) }} onOpenHash={hidden.includes('hash') ? null : openHash} />
              </OpenCheckProvider>
            )}
            {route.page === 'history' && (
              <OpenCheckProvider value={openCheck}>
                <HistoryPage onBench={() => { go({ type: 'page-chosen', page: 'bench' }) }} />
              </OpenCheckProvider>
            )}
            {route.page === 'hash' && (
              <HashPage key={route.deviceId} deviceId={route.deviceId ?? null} onBack={() => { go({ type: 'went-back' }) }} />
            )}
            {route.page === 'codes' && <CodesPage key={route.code} asked={route.code ?? ''} />}
            {route.page === 'checks' && (
              <CatalogPage key={route.checkId} checkId={route.checkId} onBack={route.deviceId === null ? null : () => { go({ type: 'went-back' }) }} />
            )}
            {route.page === 'account' && <AccountPage {...who} />}
            {route.page === 'settings' && <SettingsPage />}
            {route.page === 'about' && <AboutPage />}
          </Suspense>
        </AccountLinkProvider>
      </main>
      <ReadyNews turned={bench.turnedReady} />
      <LiveRegion text={news.text} final={news.final} paused={route.page === 'checklist'} />
      <CommandLayer view={commands} />
    </div>
    </SettingsProvider>
  )
}

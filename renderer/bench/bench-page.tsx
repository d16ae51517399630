import { lazy, Suspense, useState, type ReactElement } from 'react'
import type { OverallVerdict } from '../../core/engine/verdict.ts'
import { PageHeading } from '../ui/page-heading.tsx'
import type { Route } from '../route.ts'
import type { BenchActions } from '../use-bench.ts'
import { BenchCounts } from './bench-counts.tsx'
import { worstFirst } from './bench-order.ts'
import { BenchTable } from './bench-table.tsx'
import type { BenchState } from './bench-state.ts'
import { CommandBar } from './command-bar.tsx'
import { EmptyBench } from './empty-bench.tsx'
import { SignInNote } from './sign-in-note.tsx'
import { PendingWaits } from '../waiting/pending-waits.tsx'
import { WaitFailureProvider } from '../waiting/wait-failure.ts'
import { useSettings } from '../settings/use-settings.ts'
import type { Folder } from '../watch/use-folder.ts'

const FolderStatus = lazy(async () => ({ default: (await import('../watch/folder-status.tsx')).FolderStatus }))
const StickStatus = lazy(async () => ({ default: (await import('../watch/stick-status.tsx')).StickStatus }))
const StartCard = lazy(async () => ({ default: (await import('../start/start-card.tsx')).StartCard }))
const ProblemBar = lazy(async () => ({ default: (await import('../ui/problem-bar.tsx')).ProblemBar }))
const SheetMenu = lazy(async () => ({ default: (await import('../export/sheet-menu.tsx')).SheetMenu }))

interface Props {
  readonly bench: BenchState
  readonly actions: BenchActions
  readonly folder: Folder
  /** Nobody is signed in, so nothing of the tenant is read of devices that are not from the demo. */
  readonly signedOut: boolean
  readonly focus: Extract<Route, { page: 'bench' }>['focus']
  readonly onOpen: (deviceId: string) => void
}

/** Every device in one row. */
export function BenchPage({ bench, actions, folder, signedOut, focus, onOpen }: Props): ReactElement {
  const { rows } = bench
  const { startCardDone } = useSettings().state.settings
  const [chosen, setChosen] = useState<OverallVerdict | null>(null)
  const [sorted, setSorted] = useState(false)
  const chosenRows = chosen === null ? rows : rows.filter((row) => row.state === 'judged' && row.overall === chosen)
  const shown = sorted ? worstFirst(chosenRows) : chosenRows
  const judged = shown.filter(({ state }) => state === 'judged')
  const title = bench.problems.length === 1 ? 'Something did not work' : `${String(bench.problems.length)} things did not work`
  return (
    <>
      <PageHeading focus={focus === 'heading'}>Bench</PageHeading>
      <CommandBar adding={bench.adding} folder={folder} onAdd={actions.add} />
      <div role="alert">
        {bench.problems.length > 0 && (
          <Suspense>
            <ProblemBar title={title} sentences={bench.problems} onDismiss={actions.dismissProblems} />
          </Suspense>
        )}
      </div>
      <Suspense>
        {folder.watch.state !== 'off' && <FolderStatus watch={folder.watch} />}
        {folder.stick !== null && <StickStatus stick={folder.stick} onDismiss={folder.dismissStick} />}
      </Suspense>
      {!bench.loaded && <LoadingRows />}
      {bench.loaded && rows.length === 0 && (startCardDone ? <EmptyBench /> : (
        <Suspense>
          <StartCard folder={folder} onAdd={actions.add} />
        </Suspense>
      ))}
      {rows.length > 0 && (
        <WaitFailureProvider value={actions.fail}>
          {signedOut && rows.some((row) => row.source !== 'demo') && <SignInNote besideDemo={rows.some((row) => row.source === 'demo')} />}
          <PendingWaits rows={rows} />
          <BenchCounts rows={rows} chosen={chosen} onChoose={setChosen} sorted={sorted} onSort={setSorted} />
          {judged.length > 0 && (
            <Suspense>
              <SheetMenu deviceIds={judged.map(({ id }) => id)} />
            </Suspense>
          )}
          {shown.length === 0 ? (
            <p className="bench-none">
              No device has this verdict now.{' '}
              <button type="button" className="text-button" onClick={() => { setChosen(null) }}>
                Show all devices
              </button>
            </p>
          ) : (
            <BenchTable
              rows={shown}
              focusId={typeof focus === 'object' ? focus.deviceId : null}
              onOpen={onOpen}
              onRemove={actions.remove}
            />
          )}
        </WaitFailureProvider>
      )}
    </>
  )
}

function LoadingRows(): ReactElement {
  return (
    <div className="skeleton" aria-hidden="true">
      {[1, 2, 3, 4, 5, 6].map((row) => (
        <i key={row} />
      ))}
    </div>
  )
}

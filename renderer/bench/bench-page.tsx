import { lazy, Suspense, type ReactElement } from 'react'
import { focusHeading, PageHeading } from '../ui/page-heading.tsx'
import type { Route } from '../route.ts'
import type { BenchActions } from '../use-bench.ts'
import { BenchList } from './bench-list.tsx'
import type { BenchState } from './bench-state.ts'
import type { BenchView, ViewAction } from './bench-view.ts'
import { CommandBar } from './command-bar.tsx'
import { DropZone } from './drop-zone.tsx'
import { EmptyBench } from './empty-bench.tsx'
import { words } from './page-words.ts'
import { Problems } from '../ui/problems.tsx'
import { SignInNote } from './sign-in-note.tsx'
import { PendingWaits } from '../waiting/pending-waits.tsx'
import { WaitFailureProvider } from '../waiting/wait-failure.ts'
import { useSettings } from '../settings/use-settings.ts'
import type { Folder } from '../watch/use-folder.ts'

const FolderStatus = lazy(async () => ({ default: (await import('../watch/folder-status.tsx')).FolderStatus }))
const StickStatus = lazy(async () => ({ default: (await import('../watch/stick-status.tsx')).StickStatus }))
const StartCard = lazy(async () => ({ default: (await import('../start/start-card.tsx')).StartCard }))

interface Props {
  readonly bench: BenchState
  readonly actions: BenchActions
  readonly folder: Folder
  readonly view: BenchView
  readonly onView: (action: ViewAction) => void
  /** Nobody is signed in, so nothing of the tenant is read of devices that are not from the demo. */
  readonly signedOut: boolean
  readonly focus: Extract<Route, { page: 'bench' }>['focus']
  readonly onOpen: (deviceId: string) => void
}

/** Every device in one row. */
export function BenchPage({ bench, actions, folder, view, onView, signedOut, focus, onOpen }: Props): ReactElement {
  const { rows } = bench
  const { startCardDone } = useSettings().state.settings
  return (
    <>
      <PageHeading focus={focus === 'heading'}>{words.title}</PageHeading>
      <CommandBar adding={bench.adding} folder={folder} onAdd={actions.add} />
      <DropZone />
      <Problems title={words.problems(bench.problems.length)} sentences={bench.problems} onDismiss={actions.dismissProblem} />
      <Suspense>
        {folder.watch.state !== 'off' && <FolderStatus watch={folder.watch} />}
        {folder.stick !== null && <StickStatus stick={folder.stick} onDismiss={() => { folder.dismissStick(); focusHeading() }} />}
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
          <BenchList
            rows={rows}
            view={view}
            onView={onView}
            focusId={typeof focus === 'object' ? focus.deviceId : null}
            onOpen={onOpen}
            onRemove={actions.remove}
          />
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

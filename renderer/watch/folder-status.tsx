import type { ReactElement } from 'react'
import type { WatchState } from '../../core/ipc/watch.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { VerdictIcon } from '../ui/verdict-icon.tsx'
import { watchText } from './folder-words.ts'
import { watchWords } from './watch-words.ts'
import './watch.css'

/** Which folder is watched, how that goes, and the files that could not be used. */
export function FolderStatus({ watch }: { readonly watch: WatchState }): ReactElement {
  return (
    <section className="watch card" aria-label={watchWords.label}>
      <p>
        <span role="status">
          {watch.state === 'away' ? watchWords.waitingFor : watchWords.watching} <b><DeviceText text={watch.folder ?? ''} /></b>
        </span>
        : {watchText(watch)}
      </p>
      {watch.problems.length > 0 && (
        <ul className="watch-problems">
          {watch.problems.map((problem, index) => (
            <li key={`${String(index)} ${problem}`}>
              <VerdictIcon tone="failed" size={16} />
              <DeviceText text={problem} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

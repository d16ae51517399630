import type { ReactElement } from 'react'
import type { DayFormat, KeptDay, KeptEntry } from '../../core/ipc/history.ts'
import { printable } from '../../core/report/printable.ts'
import { overlayText } from '../bench/bench-words.ts'
import { ask } from '../bridge.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { StatusBadge } from '../ui/status-badge.tsx'
import { clockTime, dayTitle, Moment } from '../ui/time.tsx'
import { historyWords as words, nameOf } from './history-words.ts'
import { SaveMenu, type Outcome } from './save-menu.tsx'
import { overallWords, scenarioTitles } from '../core-words.ts'

interface Props {
  readonly day: KeptDay
  readonly onOpen: (id: string) => void
}

/** The reports of one day, newest first, and their way out as a whole. */
export function DaySection({ day, onOpen }: Props): ReactElement {
  const title = dayTitle(day.day)
  return (
    <section className="history-day" aria-labelledby={`day-${day.day}`}>
      <div className="history-day-line">
        <h2 id={`day-${day.day}`}>
          {title} <span className="quiet">{words.counts(day)}</span>
        </h2>
        <SaveMenu label={words.exportDay} name={`${words.exportDay}: ${title}`} formats={words.dayFormats} onSave={(format, identifiers) => saveDay(day.day, format, identifiers)} />
      </div>
      <ul className="card">
        {day.entries.map((entry) => (
          <li key={entry.id}>
            <EntryRow entry={entry} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </section>
  )
}

async function saveDay(day: string, format: DayFormat, identifiers: boolean): Promise<Outcome> {
  const reply = await ask('history:export-day', { day, format, identifiers })
  if (!reply.ok) return { failed: true, text: reply.error.detail }
  return reply.value.fileName === null ? null : { failed: reply.value.missing > 0, text: words.saved(reply.value.fileName, reply.value.missing) }
}

function EntryRow({ entry, onOpen }: { readonly entry: KeptEntry; readonly onOpen: (id: string) => void }): ReactElement {
  return (
    <div className="history-row" data-kept={entry.id}>
      <StatusBadge tone={entry.overall} word={overallWords[entry.overall]} size={20} />
      <div>
        <button type="button" className="history-open" aria-label={printable(words.openLabel(entry))} onClick={() => { onOpen(entry.id) }}>
          <DeviceText text={nameOf(entry)} />
        </button>
        {entry.demo && <span className="demo-mark">{words.invented}</span>}
        <span className="second-line">
          <DeviceText text={[entry.serialNumber ?? words.serialUnread, ...(entry.model === null ? [] : [entry.model])].join(' · ')} />
        </span>
      </div>
      <div>
        {entry.firstFix === null ? <span className="quiet">{words.nothingToFix}</span> : <span className="fix-title"><DeviceText text={entry.firstFix} /></span>}
        <span className="second-line">
          {scenarioTitles[entry.scenario]} {overlayText(entry.overlays)}
        </span>
      </div>
      <span className="history-time quiet">
        <Moment iso={entry.takenAt} text={clockTime(entry.takenAt)} />
      </span>
    </div>
  )
}

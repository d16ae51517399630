import { Button, Field, Input } from '@fluentui/react-components'
import { useDeferredValue, useState, type ReactElement } from 'react'
import { longestList, longestSearch, type HistoryStatus } from '../../core/ipc/history.ts'
import { ask } from '../bridge.ts'
import { useSettled } from '../codes/use-settled.ts'
import { PageHeading } from '../ui/page-heading.tsx'
import { Problems } from '../ui/problems.tsx'
import { DaySection } from './day-section.tsx'
import { historyWords as words } from './history-words.ts'
import { Keeping } from './keeping.tsx'
import { KeptReport } from './kept-report.tsx'
import { useHistory } from './use-history.ts'
import './history.css'

/** Rows that appear at once; enough for a bench day, and quick to draw. */
const firstRows = 200

interface Props {
  /** The way to the first report. */
  readonly onBench: () => void
}

/** Reports of earlier scans by day, searchable, and one of them at a time to read. */
export function HistoryPage({ onBench }: Props): ReactElement {
  const [text, setText] = useState('')
  const [limit, setLimit] = useState(firstRows)
  const [openId, setOpenId] = useState<string | null>(null)
  const wanted = useDeferredValue(text.trim())
  const { status, list, problem, dismiss, took } = useHistory(wanted, limit)
  const news = useSettled(wanted === '' || list === null ? '' : words.found(list.found))

  if (openId !== null) return <KeptReport id={openId} onBack={() => { setOpenId(null) }} />
  const left = list === null ? 0 : list.found - list.listed
  return (
    <div className="history">
      <PageHeading focus>{words.title}</PageHeading>
      <p className="history-lead">{words.lead}</p>
      {status !== null && <Keeping status={status} onTook={took} />}
      <Problems title={words.problemTitle} sentences={problem === null ? [] : [problem]} onDismiss={dismiss} />
      <Field className="history-field" label={words.search} hint={words.searchHint}>
        <Input value={text} maxLength={longestSearch} spellCheck={false} autoComplete="off" onChange={(_event, data) => { setText(data.value) }} onKeyDown={(event) => { if (event.key === 'Enter') void openFirst(text.trim(), setOpenId) }} />
      </Field>
      <p role="status" className="sr-only">
        {news}
      </p>
      {list !== null && status !== null && list.found === 0 && <NothingHere text={wanted} status={status} onBench={onBench} />}
      {list?.days.map((day) => <DaySection key={day.day} day={day} onOpen={setOpenId} />)}
      {left > 0 && limit < longestList && (
        <Button className="history-more" onClick={() => { setLimit(Math.min(longestList, limit * 2)) }}>
          {words.more(left)}
        </Button>
      )}
    </div>
  )
}

/** A barcode scanner types a serial number and Enter: that opens the newest report of this device. */
async function openFirst(text: string, open: (id: string) => void): Promise<void> {
  if (text === '') return
  // Asked anew: a scanner is faster than the list.
  const reply = await ask('history:list', { text, limit: 1 })
  const entry = reply.ok ? reply.value.days[0]?.entries[0] : undefined
  if (entry !== undefined && reply.ok && (reply.value.found === 1 || entry.serialNumber?.toLowerCase() === text.toLowerCase())) open(entry.id)
}

function NothingHere({ text, status, onBench }: { readonly text: string; readonly status: HistoryStatus; readonly onBench: () => void }): ReactElement {
  if (text !== '' && status.kept + status.demo > 0) return <p>{words.nothingFound(text, status.days)}</p>
  return (
    <section className="history-empty card" aria-labelledby="history-empty">
      <h2 id="history-empty">{words.emptyTitle}</h2>
      <p>{status.on ? words.empty : words.emptyOff}</p>
      {status.on && (
        <Button appearance="primary" onClick={onBench}>
          {words.toBench}
        </Button>
      )}
    </section>
  )
}

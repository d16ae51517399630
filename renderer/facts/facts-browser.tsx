import { Input } from '@fluentui/react-components'
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import { useDeferredValue, useId, useMemo, useState, type ReactElement } from 'react'
import { factTopics } from '../../core/fact-view/fact-rows.ts'
import type { Report } from '../../core/report/report.ts'
import { useSettled } from '../codes/use-settled.ts'
import { inPageLanguage } from '../page-language.ts'
import { useNow } from '../ui/time.tsx'
import { FactItem } from './fact-item.tsx'
import { filterFacts, noFilter } from './filter-facts.ts'
import { useFacts } from './use-facts.ts'
import { factListWords } from './words.ts'
import './facts.css'

const say = inPageLanguage(factListWords)

interface Props {
  readonly deviceId: string
  readonly report: Report
}

/** Every fact behind the checks, folded away until somebody asks. */
export function FactsBrowser(props: Props): ReactElement {
  const [open, setOpen] = useState(false)
  const bodyId = useId()
  return (
    <section className="facts" aria-label={say.open}>
      <h2>
        <button type="button" className="fold-button" aria-expanded={open} aria-controls={open ? bodyId : undefined} onClick={() => { setOpen(!open) }}>
          <ChevronRightRegular className="chevron" aria-hidden="true" />
          {say.open}
        </button>
      </h2>
      {open && (
        <div id={bodyId}>
          <FactList {...props} />
        </div>
      )}
    </section>
  )
}

function FactList({ deviceId, report }: Props): ReactElement {
  const rows = useFacts(deviceId, report)
  const now = useNow()
  const [filter, setFilter] = useState(noFilter)
  const wanted = useDeferredValue(filter)
  const all = useMemo(() => (rows === null || rows === 'failed' ? [] : rows), [rows])
  const found = useMemo(() => filterFacts(all, wanted), [all, wanted])
  const news = useSettled(rows === null ? '' : found.length === 0 ? say.nothing : say.shown(found.length, all.length))
  if (rows === 'failed') return <p>{say.failed}</p>
  return (
    <>
      <p className="quiet">{say.lead}</p>
      <Input className="facts-search" type="search" aria-label={say.search} placeholder={say.search} value={filter.question} onChange={(_event, data) => { setFilter({ ...filter, question: data.value }) }} />
      <Choice
        label={say.state}
        options={[
          ['all', say.all],
          ['known', say.known],
          ['unavailable', say.unread],
        ]}
        chosen={filter.state}
        onChoose={(state) => { setFilter({ ...filter, state }) }}
      />
      <Choice
        label={say.topic}
        options={[['all', say.all], ...factTopics.map((topic) => [topic, say.topics[topic]] as const)]}
        chosen={filter.topic}
        onChoose={(topic) => { setFilter({ ...filter, topic }) }}
      />
      <p className="quiet">{rows === null ? '' : found.length === 0 ? say.nothing : say.shown(found.length, all.length)}</p>
      <p role="status" className="sr-only">
        {news}
      </p>
      {found.length > 0 && (
        <ul className="card fact-list">
          {found.map((row) => (
            <FactItem key={row.id} row={row} now={now} />
          ))}
        </ul>
      )}
    </>
  )
}

interface ChoiceProps<T extends string> {
  readonly label: string
  readonly options: readonly (readonly [T, string])[]
  readonly chosen: T
  readonly onChoose: (option: T) => void
}

/** One of a few, all in sight. */
function Choice<T extends string>({ label, options, chosen, onChoose }: ChoiceProps<T>): ReactElement {
  return (
    <div className="fact-choice" role="group" aria-label={label}>
      {options.map(([option, text]) => (
        <button key={option} type="button" aria-pressed={option === chosen} onClick={() => { onChoose(option) }}>
          {text}
        </button>
      ))}
    </div>
  )
}

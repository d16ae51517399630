import { Button, Field, Input } from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left'
import { useDeferredValue, useState, type ReactElement } from 'react'
import { describeChecks } from '../../core/catalog/catalog.ts'
import { byArea, catalogLead } from '../../core/catalog/entry-lines.ts'
import { checks } from '../../core/checks/index.ts'
import { ask } from '../bridge.ts'
import { useSettled } from '../codes/use-settled.ts'
import { PageHeading } from '../ui/page-heading.tsx'
import { Problems } from '../ui/problems.tsx'
import { CatalogRow } from './catalog-row.tsx'
import { searchChecks, searchNews } from './search-checks.ts'
import { TableList } from './table-list.tsx'
import { useOpenEntries } from './use-open-entries.ts'
import './catalog.css'
import { pageLanguage } from '../page-language.ts'
import { areaNames } from '../core-words.ts'
import { catalogPage as words } from './catalog-page-words.ts'
import { uiWords } from '../ui/ui-words.ts'

const catalog = describeChecks(checks, pageLanguage)

/** More words than these find nothing. Characters; our own choice. */
const longestInput = 100

interface Props {
  /** The entry that somebody asked for. */
  readonly checkId: string | null
  /** Back to the checklist one came from; null when one came from nowhere. */
  readonly onBack: (() => void) | null
}

/** All checks by area, without any device: what each one needs, where it counts, where its rule comes from. */
export function CatalogPage({ checkId, onBack }: Props): ReactElement {
  const [question, setQuestion] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [open, toggle] = useOpenEntries(checkId)
  const found = searchChecks(catalog.checks, useDeferredValue(question))
  const news = useSettled(searchNews(question, found.length))

  const learnMore = (id: string): void => {
    void ask('docs:open', id).then((reply) => { setProblem(reply.ok ? null : reply.error.detail) })
  }

  return (
    <div className="catalog">
      {onBack !== null && (
        <Button className="catalog-back" appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
          {words.checklist}
        </Button>
      )}
      <PageHeading focus={checkId === null}>{words.title}</PageHeading>
      <p className="catalog-lead">{catalogLead(catalog)}</p>
      <Field className="catalog-field" label={words.search} hint={words.searchHint}>
        <Input value={question} maxLength={longestInput} spellCheck={false} autoComplete="off" onChange={(_event, data) => { setQuestion(data.value) }} />
      </Field>
      <Problems title={uiWords.failed} sentences={problem === null ? [] : [problem]} onDismiss={() => { setProblem(null) }} />
      <p role="status" className="sr-only">
        {news}
      </p>
      {found.length === 0 && <p>{words.nothingFound}</p>}
      {byArea(found).map(({ area, entries }) => (
        <section key={area} className="catalog-area" aria-labelledby={`catalog-${area}`}>
          <h2 id={`catalog-${area}`}>
            {areaNames[area]} <span className="catalog-count">{entries.length}</span>
          </h2>
          <ul className="card">
            {entries.map((entry) => (
              <li key={entry.id}>
                <CatalogRow entry={entry} open={open.has(entry.id)} onToggle={toggle} onLearnMore={learnMore} onBack={entry.id === checkId ? onBack : null} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {question.trim() === '' && <TableList tables={catalog.tables} />}
    </div>
  )
}

import { Button } from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left'
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import { OpenRegular } from '@fluentui/react-icons/svg/open'
import type { ReactElement } from 'react'
import type { CatalogEntry } from '../../core/catalog/catalog.ts'
import { entryLines } from '../../core/catalog/entry-lines.ts'
import { pageLanguage } from '../page-language.ts'
import { catalogPage as words } from './catalog-page-words.ts'

interface Props {
  readonly entry: CatalogEntry
  readonly open: boolean
  readonly onToggle: (checkId: string, open: boolean) => void
  readonly onLearnMore: (checkId: string) => void
  /** Given for the entry that a checklist led to: it may stand far below the button at the top of the page. */
  readonly onBack: (() => void) | null
}

/** The element of an entry, to bring it into view. */
export function entryElementId(checkId: string): string {
  return `entry-${checkId}`
}

/** One check: topic and id; opened, everything about it. */
export function CatalogRow({ entry, open, onToggle, onLearnMore, onBack }: Props): ReactElement {
  return (
    <details
      id={entryElementId(entry.id)}
      className="entry"
      open={open}
      onToggle={(event) => {
        const now = event.currentTarget.open
        if (now !== open) onToggle(entry.id, now)
      }}
    >
      <summary>
        <ChevronRightRegular className="entry-chevron" aria-hidden="true" />
        <span className="entry-topic">{entry.topic}</span> <code className="quiet">{entry.id}</code>
      </summary>
      {open && (
        <div className="entry-body">
          <p>{entry.why}</p>
          <dl className="entry-lines">
            {entryLines(entry, pageLanguage).map(({ term, text }) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          <div className="entry-actions">
            {onBack !== null && (
              <Button size="small" icon={<ArrowLeftRegular />} onClick={onBack}>
                {words.backToChecklist}
              </Button>
            )}
            <Button size="small" icon={<OpenRegular />} onClick={() => { onLearnMore(entry.id) }}>
              {words.learnMore}
            </Button>
          </div>
        </div>
      )}
    </details>
  )
}

import { Field, Input } from '@fluentui/react-components'
import { useState, type ReactElement } from 'react'
import { findCode } from '../../core/codes/find-code.ts'
import { PageHeading } from '../ui/page-heading.tsx'
import { CodeCard } from './code-card.tsx'
import { codeNews } from './codes-words.ts'
import { useSettled } from './use-settled.ts'
import { codesPage } from './codes-page-words.ts'

/** Longer than any code, so that a pasted log does not fill the field. Characters; our own choice. */
const longestInput = 200

interface Props {
  /** A code that somebody asked for on the way here. */
  readonly asked?: string
}

/** Says what an error code means, from the table that comes with Preflight. */
export function CodesPage({ asked: start = '' }: Props): ReactElement {
  const [asked, setAsked] = useState(start)
  const found = findCode(asked)
  const news = useSettled(codeNews(asked, found))
  return (
    <div className="codes">
      <PageHeading focus>{codesPage.title}</PageHeading>
      <p className="codes-lead">{codesPage.lead}</p>
      <Field className="codes-field" label={codesPage.code} hint={codesPage.hint}>
        <Input
          value={asked}
          maxLength={longestInput}
          spellCheck={false}
          autoComplete="off"
          onChange={(_event, data) => { setAsked(data.value) }}
        />
      </Field>
      <p role="status" className="sr-only">
        {news}
      </p>
      {asked.trim() === '' && <p className="quiet">{codesPage.example}</p>}
      {asked.trim() !== '' && found.length === 0 && <p>{codesPage.unknown}</p>}
      {found.map((entry) => (
        <CodeCard key={`${entry.code} ${entry.phase} ${entry.meaning}`} entry={entry} />
      ))}
    </div>
  )
}

import type { ReactElement } from 'react'
import { codeIn } from '../../core/codes/code-texts.ts'
import type { ErrorCode } from '../../core/codes/error-code.ts'
import { StatusBadge } from '../ui/status-badge.tsx'
import { topicsOf } from './check-topics.ts'
import { doubtOf } from './codes-words.ts'
import './codes.css'
import { codePhaseNames } from '../core-words.ts'
import { pageLanguage } from '../page-language.ts'
import { codesPage } from './codes-page-words.ts'

/** What is known about one code: meaning, phase, causes, fixes, checks and sources. */
export function Explanation({ entry }: { readonly entry: ErrorCode }): ReactElement {
  const doubt = doubtOf(entry.status)
  const { meaning, causes, fixes, sources } = codeIn(entry, pageLanguage)
  return (
    <>
      {doubt !== null && (
        <p className="code-doubt">
          <StatusBadge tone="at-risk" word={codesPage.hintOnly} />
          <span>{doubt}</span>
        </p>
      )}
      <p>{meaning}</p>
      <dl className="code-lines">
        <div>
          <dt>{codesPage.phase}</dt>
          <dd>{codePhaseNames[entry.phase]}</dd>
        </div>
        <Lines term={codesPage.causes} items={causes} />
        <Lines term={codesPage.fixes} items={fixes} />
        <Lines term={codesPage.checks} items={topicsOf(entry.checks)} />
        <Lines term={codesPage.sources} items={sources} />
      </dl>
    </>
  )
}

function Lines({ term, items }: { readonly term: string; readonly items: readonly string[] }): ReactElement | null {
  if (items.length === 0) return null
  return (
    <div>
      <dt>{term}</dt>
      {items.map((item) => (
        <dd key={item}>{item}</dd>
      ))}
    </div>
  )
}

import type { ReactElement } from 'react'
import type { ErrorCode } from '../../core/codes/error-code.ts'
import { Explanation } from './explanation.tsx'
import { codesPage } from './codes-page-words.ts'

/** One entry of the table under its code and its other names. */
export function CodeCard({ entry }: { readonly entry: ErrorCode }): ReactElement {
  return (
    <section className="card code-card" aria-label={codesPage.codeNamed(entry.code)}>
      <h2>
        {entry.code}
        {entry.aliases.length > 0 && <span className="quiet"> {entry.aliases.join(', ')}</span>}
      </h2>
      <Explanation entry={entry} />
    </section>
  )
}

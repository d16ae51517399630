import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import { Fragment, type ReactElement } from 'react'
import { findCode } from '../../core/codes/find-code.ts'
import type { ErrorCode } from '../../core/codes/error-code.ts'
import { Explanation } from './explanation.tsx'
import { codesPage } from './codes-page-words.ts'

/** A disclosure for every code that the table knows; nothing for the others. */
export function ExplainCodes({ codes }: { readonly codes: readonly string[] }): ReactElement {
  return (
    <>
      {[...knownCodes(codes)].map(([code, entries]) => (
        <details key={code} className="explain">
          <summary>
            <ChevronRightRegular className="chevron" aria-hidden="true" />
            {codesPage.explain(code)}
          </summary>
          {entries.map((entry) => (
            <Fragment key={`${entry.code} ${entry.phase} ${entry.meaning}`}>
              {entries.length > 1 && <p className="lead">{entry.code}</p>}
              <Explanation entry={entry} />
            </Fragment>
          ))}
        </details>
      ))}
    </>
  )
}

/** By the notation that comes first; the same error in another notation is explained once. */
function knownCodes(codes: readonly string[]): ReadonlyMap<string, readonly ErrorCode[]> {
  const known = new Map<string, readonly ErrorCode[]>()
  const explained = new Set<ErrorCode>()
  for (const code of codes) {
    const entries = findCode(code).filter((entry) => !explained.has(entry))
    for (const entry of entries) explained.add(entry)
    if (entries.length > 0) known.set(code, entries)
  }
  return known
}

import type { ReactElement } from 'react'
import type { HashView } from '../../core/ipc/hash.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { StatusBadge } from '../ui/status-badge.tsx'
import { findingBadge, stateBadge } from './hash-words.ts'
import { hashPage } from './hash-page-words.ts'

/** One hash: the answer first, then the device, then what is worth knowing. */
export function HashCard({ view }: { readonly view: HashView }): ReactElement {
  const { tone, word } = stateBadge(view.state)
  return (
    <section className="card hash-card" aria-label={hashPage.hashNamed(view.label)}>
      <h2 className="hash-answer">
        <StatusBadge tone={tone} word={word} size={20} />
        <span className="quiet">
          <DeviceText text={view.label} />
        </span>
      </h2>
      <p>{view.why}</p>
      {view.lines.length > 0 && (
        <dl className="hash-lines">
          {view.lines.map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>
                <DeviceText text={text} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {view.findings.length > 0 && (
        <ul className="hash-findings">
          {view.findings.map((finding, index) => {
            const badge = findingBadge(finding.severity)
            return (
              <li key={`${String(index)} ${finding.title}`}>
                <StatusBadge tone={badge.tone} word={badge.word} />
                <div>
                  <p><DeviceText text={finding.title} /></p>
                  {finding.advice !== '' && <p className="quiet">{finding.advice}</p>}
                </div>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}

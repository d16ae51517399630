import type { ReactElement } from 'react'
import type { ReportEvidence } from '../../core/report/report.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { Moment } from '../ui/time.tsx'
import { checkBody } from './check-body-words.ts'

const { columns } = checkBody

/** Observed next to expected, with where and when it was read. Roles are written out because narrow windows lay rows out as cards. */
export function EvidenceTable({ evidence }: { readonly evidence: readonly ReportEvidence[] }): ReactElement {
  return (
    <table className="evidence" role="table">
      <thead role="rowgroup">
        <tr role="row">
          {Object.values(columns).map((title) => (
            <th key={title} role="columnheader" scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {evidence.map((each, index) => (
          <tr role="row" key={`${String(index)} ${each.fact}`}>
            <th role="rowheader" scope="row">
              {each.label}
            </th>
            <td role="cell" data-title={columns.observed}>
              <DeviceText text={each.observed} />
            </td>
            <td role="cell" data-title={columns.expected}>
              {each.expected !== null && <DeviceText text={each.expected} />}
              {each.ownThreshold && <span className="second-line own-threshold">{checkBody.ownThreshold}</span>}
            </td>
            <td role="cell" data-title={columns.source}>
              <DeviceText text={each.source} />
            </td>
            <td role="cell" data-title={columns.read}>
              {each.observedAt !== '' && <Moment iso={each.observedAt} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

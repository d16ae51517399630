import type { ReactElement } from 'react'
import type { TableAge } from '../../core/catalog/table-ages.ts'
import { inPageLanguage } from '../page-language.ts'
import { catalogWords } from '../../core/catalog/words.ts'
import { catalogPage as words } from './catalog-page-words.ts'
import { days } from '../../core/words/days.ts'

/** How old the tables are that the checks look things up in. */
export function TableList({ tables }: { readonly tables: readonly TableAge[] }): ReactElement {
  return (
    <section className="catalog-area" aria-labelledby="catalog-tables">
      <h2 id="catalog-tables">{words.tables}</h2>
      <p className="quiet">{inPageLanguage(catalogWords).datesMeaning}</p>
      <table className="card table-ages">
        <thead>
          <tr>
            <th scope="col">{words.table}</th>
            <th scope="col">{words.rows}</th>
            <th scope="col">{words.dates}</th>
          </tr>
        </thead>
        <tbody>
          {tables.map((table) => (
            <tr key={table.title}>
              <th scope="row">{table.title}</th>
              <td>{table.rows}</td>
              <td><Dates {...table} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const { day } = inPageLanguage(days)

function Dates({ oldest, newest }: Pick<TableAge, 'oldest' | 'newest'>): ReactElement {
  return (
    <>
      {oldest !== newest && (
        <>
          <time dateTime={oldest}>{day(oldest)}</time> {words.to}{' '}
        </>
      )}
      <time dateTime={newest}>{day(newest)}</time>
    </>
  )
}

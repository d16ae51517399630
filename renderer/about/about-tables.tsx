import type { ReactElement } from 'react'
import { tableAges, tableDates } from '../../core/catalog/table-ages.ts'
import { catalogWords } from '../../core/catalog/words.ts'
import { pageLanguage } from '../page-language.ts'
import { words } from './about-words.ts'

/** How old each table is whose rows the world outside changes. */
export function AboutTables(): ReactElement {
  return (
    <section className="card" aria-labelledby="about-tables">
      <h2 id="about-tables">{words.tables}</h2>
      <p>
        {words.tablesText} {catalogWords[pageLanguage].datesMeaning}
      </p>
      <table className="about-tables">
        <thead>
          <tr>
            <th scope="col">{words.table}</th>
            <th scope="col">{words.rows}</th>
            <th scope="col">{words.dates}</th>
          </tr>
        </thead>
        <tbody>
          {tableAges(pageLanguage).map((table) => (
            <tr key={table.title}>
              <th scope="row">{table.title}</th>
              <td>{String(table.rows)}</td>
              <td>{tableDates(table, pageLanguage)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

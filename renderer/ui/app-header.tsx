import type { ReactElement } from 'react'
import type { AccountState } from '../../core/ipc/contract.ts'
import { AccountLabel } from '../account/account-label.tsx'
import type { ChosenPage, Page } from '../route.ts'

interface Props {
  readonly page: Page
  /** Some device on the bench is invented. */
  readonly demo: boolean
  readonly account: AccountState | null
  readonly onChoose: (page: ChosenPage) => void
}

const pages = [
  { page: 'bench', title: 'Bench' },
  { page: 'history', title: 'History' },
  { page: 'hash', title: 'Hash' },
  { page: 'codes', title: 'Codes' },
  { page: 'checks', title: 'Checks' },
  { page: 'account', title: 'Account' },
  { page: 'about', title: 'About' },
] as const

/** Name, pages, and what has to be known on every page: demo data and the tenant. */
export function AppHeader({ page, demo, account, onChoose }: Props): ReactElement {
  // A checklist belongs to the bench.
  const place = page === 'checklist' ? 'bench' : page
  return (
    <header className="app-header">
      <span className="app-brand">Preflight</span>
      <nav className="app-nav" aria-label="Pages">
        {pages.map((each) => (
          <button
            key={each.page}
            type="button"
            aria-current={each.page === place ? 'page' : undefined}
            onClick={() => {
              onChoose(each.page)
            }}
          >
            {each.title}
          </button>
        ))}
      </nav>
      <div className="app-side">
        {demo && <span className="demo-mark">DEMO · invented devices</span>}
        {account !== null && <AccountLabel account={account} onOpen={() => { onChoose('account') }} />}
      </div>
    </header>
  )
}

import type { ReactElement } from 'react'
import type { AccountState } from '../../core/ipc/contract.ts'
import type { HideablePage } from '../../core/ipc/settings.ts'
import { AccountLabel } from '../account/account-label.tsx'
import type { ChosenPage, Page } from '../route.ts'
import { headerWords } from './header-words.ts'

interface Props {
  readonly page: Page
  /** Some device on the bench is invented. */
  readonly demo: boolean
  /** Pages that a preset takes away. */
  readonly hidden: readonly HideablePage[]
  readonly account: AccountState | null
  readonly onChoose: (page: ChosenPage) => void
}

const pages = ['bench', 'history', 'hash', 'codes', 'checks', 'account', 'settings', 'about'] as const satisfies readonly ChosenPage[]

/** Name, pages, and what has to be known on every page: demo data and the tenant. */
export function AppHeader({ page, demo, hidden, account, onChoose }: Props): ReactElement {
  // A checklist belongs to the bench.
  const place = page === 'checklist' ? 'bench' : page
  const shown = pages.filter((each) => !hidden.some((gone) => gone === each))
  return (
    <header className="app-header">
      <span className="app-brand">Preflight</span>
      <nav className="app-nav" aria-label={headerWords.nav}>
        {shown.map((each) => (
          <button
            key={each}
            type="button"
            aria-current={each === place ? 'page' : undefined}
            onClick={() => {
              onChoose(each)
            }}
          >
            {headerWords.pages[each]}
          </button>
        ))}
      </nav>
      <div className="app-side">
        {demo && <span className="demo-mark">{headerWords.demo}</span>}
        {account !== null && <AccountLabel account={account} onOpen={() => { onChoose('account') }} />}
      </div>
    </header>
  )
}

import type { ReactElement } from 'react'
import type { AccountState } from '../../core/ipc/contract.ts'
import type { HideablePage } from '../../core/ipc/settings.ts'
import { AccountLabel } from '../account/account-label.tsx'
import type { ChosenPage, Page } from '../route.ts'
import { keysOf } from '../commands/registry.ts'
import { pageOrder } from '../commands/page-commands.ts'
import { words as commandWords } from '../commands/palette-words.ts'
import { headerWords } from './header-words.ts'

interface Props {
  readonly page: Page
  /** Some device on the bench is invented. */
  readonly demo: boolean
  /** Pages that a preset takes away. */
  readonly hidden: readonly HideablePage[]
  readonly account: AccountState | null
  /** Opens the list of everything that can be done. */
  readonly onCommands: () => void
  readonly onChoose: (page: ChosenPage) => void
}

/** Name, pages, and what has to be known on every page: demo data and the tenant. */
export function AppHeader({ page, demo, hidden, account, onCommands, onChoose }: Props): ReactElement {
  // A checklist belongs to the bench.
  const place = page === 'checklist' ? 'bench' : page
  const shown = pageOrder.filter((each) => !hidden.some((gone) => gone === each))
  return (
    <header className="app-header">
      <span className="app-brand">Preflight</span>
      <nav className="app-nav" aria-label={headerWords.nav}>
        {shown.map((each) => (
          <button
            key={each}
            {...keysOf(`go-${each}`)}
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
        <button type="button" className="command-button" {...keysOf('palette')} onClick={onCommands}>
          {commandWords.title}
        </button>
        {demo && <span className="demo-mark">{headerWords.demo}</span>}
        {account !== null && <AccountLabel account={account} onOpen={() => { onChoose('account') }} />}
      </div>
    </header>
  )
}

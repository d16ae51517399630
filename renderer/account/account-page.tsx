import { useCallback, useEffect, useRef, type ReactElement } from 'react'
import { PageHeading } from '../ui/page-heading.tsx'
import { AccountList } from './account-list.tsx'
import { accountNews } from './account-words.ts'
import { AnswerCard } from './answer-card.tsx'
import { nothingFocused } from './nothing-focused.ts'
import { PermissionTable } from './permission-table.tsx'
import { SettingsForm } from './settings-form.tsx'
import { SignInPanel } from './sign-in-panel.tsx'
import type { AccountPart, AccountView } from './use-account.ts'
import { useDraft } from './use-draft.ts'
import { useSawSignIn } from './use-saw-sign-in.ts'
import { accountPage as words } from './account-page-words.ts'
import './account.css'

/** Who is signed in to which tenant, and everything about signing in. */
export function AccountPage({ account, outcome, actions }: AccountView): ReactElement {
  return (
    <div className="account">
      <PageHeading focus>{words.title}</PageHeading>
      {account !== null && <AccountParts account={account} outcome={outcome} actions={actions} />}
    </div>
  )
}

function AccountParts({ account, outcome, actions }: AccountPart): ReactElement {
  const draft = useDraft(account.settings)
  const sawSignIn = useSawSignIn(account.progress)
  const answer = useRef<HTMLHeadingElement>(null)
  const settings = useRef<HTMLHeadingElement>(null)
  const toAnswer = useCallback(() => answer.current?.focus(), [])

  const count = useRef(account.accounts.length)
  useEffect(() => {
    const fewer = account.accounts.length < count.current
    count.current = account.accounts.length
    // The row that had the focus is gone.
    if (fewer && nothingFocused()) toAnswer()
  }, [account.accounts.length, toAnswer])

  return (
    <>
      <p role="status" className="sr-only">
        {accountNews(account, sawSignIn)}
      </p>
      <AnswerCard account={account} outcome={outcome} actions={actions} headingRef={answer} />
      {account.accounts.length > 0 && <AccountList account={account} outcome={outcome} actions={actions} />}
      <SignInPanel
        account={account}
        outcome={outcome}
        actions={actions}
        unsaved={draft.changed}
        onSettings={() => settings.current?.focus()}
        onSignedIn={toAnswer}
      />
      <SettingsForm storage={account.storage} draft={draft} outcome={outcome} actions={actions} headingRef={settings} />
      <PermissionTable account={account} outcome={outcome} actions={actions} />
    </>
  )
}

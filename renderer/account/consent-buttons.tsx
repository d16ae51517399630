import { Button } from '@fluentui/react-components'
import { CopyRegular } from '@fluentui/react-icons/svg/copy'
import { OpenRegular } from '@fluentui/react-icons/svg/open'
import type { ReactElement } from 'react'
import { hasApplication } from './account-words.ts'
import { OutcomeText } from './outcome-text.tsx'
import type { AccountPart } from './use-account.ts'
import { accountPage as words } from './account-page-words.ts'

/** The page where an administrator grants the permissions: opened here, or sent to whoever is one. */
export function ConsentButtons({ account, outcome, actions }: AccountPart): ReactElement | null {
  if (!hasApplication(account)) return null
  return (
    <>
      <div className="account-buttons">
        <Button icon={<OpenRegular />} onClick={() => { actions.consent('open') }}>
          {words.consentOpen}
        </Button>
        <Button icon={<CopyRegular />} onClick={() => { actions.consent('copy') }}>
          {words.consentCopy}
        </Button>
        <OutcomeText outcome={outcome} place="consent" />
      </div>
      <p className="quiet">{words.consentEnd}</p>
    </>
  )
}

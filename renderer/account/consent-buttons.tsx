import { Button } from '@fluentui/react-components'
import { CopyRegular } from '@fluentui/react-icons/svg/copy'
import { OpenRegular } from '@fluentui/react-icons/svg/open'
import type { ReactElement } from 'react'
import { hasApplication } from './account-words.ts'
import { OutcomeText } from './outcome-text.tsx'
import type { AccountPart } from './use-account.ts'

/** The page where an administrator grants the permissions: opened here, or sent to whoever is one. */
export function ConsentButtons({ account, outcome, actions }: AccountPart): ReactElement | null {
  if (!hasApplication(account)) return null
  return (
    <>
      <div className="account-buttons">
        <Button icon={<OpenRegular />} onClick={() => { actions.consent('open') }}>
          Open the consent page
        </Button>
        <Button icon={<CopyRegular />} onClick={() => { actions.consent('copy') }}>
          Copy its address for an administrator
        </Button>
        <OutcomeText outcome={outcome} place="consent" />
      </div>
      <p className="quiet">When consent is given, the browser ends on an address of localhost that does not open. That is as it should be.</p>
    </>
  )
}

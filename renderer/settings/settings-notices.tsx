import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import { useState, type ReactElement } from 'react'
import { DeviceText } from '../ui/device-text.tsx'
import { focusHeading } from '../ui/page-heading.tsx'
import { Problems } from '../ui/problems.tsx'
import { words } from './settings-words.ts'
import { useSettings } from './use-settings.ts'

/** What has to be known on every page: files of settings that could not be used, and a preset that waits for a yes. */
export function SettingsNotices(): ReactElement | null {
  const { state, answerOffer } = useSettings()
  const { problems, offer } = state
  const [seen, setSeen] = useState<readonly string[]>([])
  const unseen = problems.filter((problem) => !seen.includes(problem))
  const answer = (accept: boolean): void => {
    answerOffer(accept)
    // The button goes away with the question.
    focusHeading()
  }
  return (
    <>
      <Problems title={words.problemTitle} sentences={unseen} onDismiss={(which) => { setSeen(which === 'all' ? problems : [...seen, unseen[which] ?? '']) }} />
      <div role="alert">
      {offer !== null && (
        <MessageBar className="problem" intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.offerTitle}</MessageBarTitle>
            <DeviceText
              text={[
                words.offerText(offer.name),
                ...(offer.tenant === null ? [] : [words.offerTenant(offer.tenant)]),
                ...(offer.clientId === null ? [] : [words.offerClient(offer.clientId)]),
                words.offerAdvice,
              ].join(' ')}
            />
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => { answer(true) }}>{words.useIt}</Button>
            <Button size="small" onClick={() => { answer(false) }}>{words.ignoreIt}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      </div>
    </>
  )
}

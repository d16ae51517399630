import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import type { ReactElement } from 'react'
import { DeviceText } from './device-text.tsx'
import { uiWords } from './ui-words.ts'

interface Props {
  readonly title: string
  /** One sentence each; may hold file names, so shown as device text. */
  readonly sentences: readonly string[]
  readonly onDismiss: () => void
}

/** Expected trouble of an action, beside what started it. Stays until it is dismissed. */
export function ProblemBar({ title, sentences, onDismiss }: Props): ReactElement {
  return (
    <MessageBar className="problem" intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        <ul>
          {sentences.map((sentence, index) => (
            <li key={`${String(index)} ${sentence}`}>
              <DeviceText text={sentence} />
            </li>
          ))}
        </ul>
      </MessageBarBody>
      <MessageBarActions
        containerAction={<Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={uiWords.dismiss} onClick={onDismiss} />}
      />
    </MessageBar>
  )
}

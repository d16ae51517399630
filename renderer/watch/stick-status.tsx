import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import type { ReactElement } from 'react'
import type { PreparedStick } from '../../core/ipc/watch.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { watchWords } from './watch-words.ts'
import { uiWords } from '../ui/ui-words.ts'

interface Props {
  readonly stick: PreparedStick
  readonly onDismiss: () => void
}

/** What was written, and how to use it. Stays until it is dismissed: somebody may walk to the device and back. */
export function StickStatus({ stick, onDismiss }: Props): ReactElement {
  return (
    <div role="status">
      <MessageBar className="problem" intent="success" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>
            <DeviceText text={stick.folder} /> {watchWords.stickReady}
          </MessageBarTitle>
          <p>
            {watchWords.onDevice} <code>{stick.line}</code>. {watchWords.letter}
          </p>
          <p>
            {watchWords.written(stick.files.join(', '))}{stick.evidenceFiles > 0 && ` ${watchWords.kept(stick.evidenceFiles)}`}
          </p>
        </MessageBarBody>
        <MessageBarActions
          containerAction={<Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={uiWords.dismiss} onClick={onDismiss} />}
        />
      </MessageBar>
    </div>
  )
}

import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import type { ReactElement } from 'react'
import type { PreparedStick } from '../../core/ipc/watch.ts'
import { DeviceText } from '../ui/device-text.tsx'

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
            <DeviceText text={stick.folder} /> is ready
          </MessageBarTitle>
          <p>
            On each device, press Shift+F10 in Windows setup and type <code>{stick.line}</code>. The letter of the stick may
            differ. Then plug the stick in here and watch it.
          </p>
          <p>
            Written: {stick.files.join(', ')}.{keptText(stick.evidenceFiles)}
          </p>
        </MessageBarBody>
        <MessageBarActions
          containerAction={<Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label="Dismiss" onClick={onDismiss} />}
        />
      </MessageBar>
    </div>
  )
}

function keptText(count: number): string {
  if (count === 0) return ''
  return count === 1 ? ' 1 evidence file there is unchanged.' : ` ${String(count)} evidence files there are unchanged.`
}

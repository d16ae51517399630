import { Button } from '@fluentui/react-components'
import { PersonRegular } from '@fluentui/react-icons/svg/person'
import type { ReactElement } from 'react'
import type { AssumedUser } from '../../core/what-if/assumed-user.ts'
import { inPageLanguage } from '../page-language.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { clockTime } from '../ui/time.tsx'
import { whatIfPanelWords } from './words.ts'

const say = inPageLanguage(whatIfPanelWords)

interface Props {
  readonly user: AssumedUser
  readonly scanning: boolean
  readonly onScan: (user: string) => void
}

/** Where what is known about the user comes from, and the way to know the rest. */
export function UserNote({ user, scanning, onScan }: Props): ReactElement {
  return (
    <div className="what-if-source">
      <p>
        <strong>
          <DeviceText text={user.name} />
        </strong>
      </p>
      <p>
        <DeviceText text={sourceOf(user)} />
      </p>
      {user.read !== 'here' && (
        <p>
          <Button size="small" icon={<PersonRegular />} disabledFocusable={scanning} onClick={() => { onScan(user.name) }}>
            {say.scanWith}
          </Button>{' '}
          <span className="quiet">{say.scanHint}</span>
        </p>
      )}
    </div>
  )
}

function sourceOf({ read, device, at }: AssumedUser): string {
  if (read === 'here') return say.readHere
  return read === 'never' || device === null || at === null ? say.neverRead : say.readElsewhere(device, clockTime(at))
}

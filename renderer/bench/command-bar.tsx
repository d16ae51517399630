import { Button } from '@fluentui/react-components'
import { BeakerRegular } from '@fluentui/react-icons/svg/beaker'
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open'
import { LaptopRegular } from '@fluentui/react-icons/svg/laptop'
import type { ReactElement } from 'react'
import type { AddChannel } from './bench-state.ts'

interface Props {
  readonly adding: readonly AddChannel[]
  readonly onAdd: (channel: AddChannel) => void
}

/** The three ways to get devices onto the bench. */
export function CommandBar({ adding, onAdd }: Props): ReactElement {
  const props = (channel: AddChannel): { disabledFocusable: boolean; onClick: () => void } => ({
    disabledFocusable: adding.includes(channel),
    onClick: () => {
      onAdd(channel)
    },
  })
  return (
    <div className="command-bar">
      <Button appearance="primary" icon={<LaptopRegular />} {...props('bench:add-this-machine')}>
        Check this machine
      </Button>
      <Button icon={<FolderOpenRegular />} {...props('bench:open-evidence')}>
        Open evidence files
      </Button>
      <Button appearance="subtle" icon={<BeakerRegular />} {...props('bench:add-demo')}>
        Try the demo
      </Button>
    </div>
  )
}

import { Button } from '@fluentui/react-components'
import { BeakerRegular } from '@fluentui/react-icons/svg/beaker'
import { EyeRegular } from '@fluentui/react-icons/svg/eye'
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off'
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open'
import { LaptopRegular } from '@fluentui/react-icons/svg/laptop'
import { ServerRegular } from '@fluentui/react-icons/svg/server'
import { UsbStickRegular } from '@fluentui/react-icons/svg/usb-stick'
import type { ReactElement } from 'react'
import type { Folder } from '../watch/use-folder.ts'
import type { AddChannel } from './bench-state.ts'
import { words } from './page-words.ts'

interface Props {
  readonly adding: readonly AddChannel[]
  readonly folder: Folder
  readonly onAdd: (channel: AddChannel) => void
}

/** The ways to get devices onto the bench. */
export function CommandBar({ adding, folder, onAdd }: Props): ReactElement {
  const props = (channel: AddChannel): { disabledFocusable: boolean; onClick: () => void } => ({
    disabledFocusable: adding.includes(channel),
    onClick: () => {
      onAdd(channel)
    },
  })
  const watching = folder.watch.state !== 'off'
  return (
    <div className="command-bar">
      <Button appearance="primary" icon={<LaptopRegular />} {...props('bench:add-this-machine')}>
        {words.addHere}
      </Button>
      <Button icon={<FolderOpenRegular />} {...props('bench:open-evidence')}>
        {words.addFiles}
      </Button>
      <Button icon={watching ? <EyeOffRegular /> : <EyeRegular />} disabledFocusable={folder.busy} onClick={watching ? folder.stop : folder.start}>
        {watching ? words.stopWatching : words.watch}
      </Button>
      <Button icon={<ServerRegular />} {...props('bench:add-hyper-v')}>
        {words.addHyperV}
      </Button>
      <Button icon={<UsbStickRegular />} disabledFocusable={folder.busy} onClick={folder.prepareStick}>
        {words.prepareStick}
      </Button>
      <Button appearance="subtle" icon={<BeakerRegular />} {...props('bench:add-demo')}>
        {words.addDemo}
      </Button>
    </div>
  )
}

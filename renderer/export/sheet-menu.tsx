import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { PrintRegular } from '@fluentui/react-icons/svg/print'
import { useState, type ReactElement } from 'react'
import type { SheetTarget } from '../../core/ipc/sheet.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { makeSheets, type Outcome } from './make-sheets.ts'
import { sheetMenuWords as words } from './sheet-menu-words.ts'
import './sheet-menu.css'

interface Props {
  /** Devices that get a sheet, in the order of the pages. */
  readonly deviceIds: readonly string[]
}

/** Hand-over sheets of several devices: one PDF, or straight to a printer. */
export function SheetMenu({ deviceIds }: Props): ReactElement {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [working, setWorking] = useState(false)
  const count = deviceIds.length

  function make(target: SheetTarget): void {
    setWorking(true)
    setOutcome({ failed: false, text: words.working(count) })
    void makeSheets(deviceIds, target).then((made) => {
      setWorking(false)
      setOutcome(made)
    })
  }

  return (
    <span className="sheet-menu">
      <Menu inline>
        <MenuTrigger disableButtonEnhancement>
          <Button size="small" icon={<PrintRegular />} disabledFocusable={working || count === 0}>
            {words.button(count)}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => { make('pdf') }} subText={words.hint}>
              {words.pdfOfMany(count)}
            </MenuItem>
            <MenuItem onClick={() => { make('printer') }}>{words.printMany}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <span role="status" className={outcome?.failed === true ? 'tone-blocked' : undefined}>
        {outcome !== null && <DeviceText text={outcome.text} />}
      </span>
    </span>
  )
}

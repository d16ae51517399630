import { Button, Menu, MenuDivider, MenuItem, MenuItemCheckbox, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download'
import { PrintRegular } from '@fluentui/react-icons/svg/print'
import { CopyRegular } from '@fluentui/react-icons/svg/copy'
import { useState, type ReactElement } from 'react'
import { exportFormats, type ExportFormat } from '../../core/ipc/contract.ts'
import type { SheetTarget } from '../../core/ipc/sheet.ts'
import { ask } from '../bridge.ts'
import { useSettings } from '../settings/use-settings.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { makeSheets, type Outcome } from './make-sheets.ts'
import { sheetMenuWords } from './sheet-menu-words.ts'
import { exportWords as words } from './export-words.ts'

interface Props {
  readonly deviceId: string
  readonly disabled: boolean
}

/** Saves or copies the report of one device. Identifiers are left out unless somebody asks for them. */
export function ExportMenu({ deviceId, disabled }: Props): ReactElement {
  const usual = useSettings().state.settings.exportIdentifiers
  const [chosen, setIdentifiers] = useState<boolean | null>(null)
  const identifiers = chosen ?? usual
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  function save(format: ExportFormat): void {
    setOutcome(null)
    void ask('report:export', { deviceId, format, identifiers }).then((reply) => {
      if (!reply.ok) setOutcome({ failed: true, text: reply.error.detail })
      else if (reply.value.fileName !== null) setOutcome({ failed: false, text: words.saved(reply.value.fileName) })
    })
  }

  function copy(): void {
    setOutcome(null)
    void ask('report:copy', { deviceId, identifiers }).then((reply) => {
      setOutcome(reply.ok ? { failed: false, text: words.copied } : { failed: true, text: reply.error.detail })
    })
  }

  function makeSheet(target: SheetTarget): void {
    setOutcome({ failed: false, text: sheetMenuWords.working(1) })
    void makeSheets([deviceId], target).then(setOutcome)
  }

  return (
    <>
      <span role="status" className={outcome?.failed === true ? 'export-outcome tone-blocked' : 'export-outcome'}>
        {outcome !== null && <DeviceText text={outcome.text} />}
      </span>
      <Menu
        inline
        checkedValues={{ contents: identifiers ? ['identifiers'] : [] }}
        onCheckedValueChange={(_event, data) => { setIdentifiers(data.checkedItems.includes('identifiers')) }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button icon={<ArrowDownloadRegular />} disabledFocusable={disabled}>
            {words.export}
          </Button>
        </MenuTrigger>
        <MenuPopover className="export-popover">
          <MenuList>
            {exportFormats.map((format) => (
              <MenuItem key={format} onClick={() => { save(format) }}>
                {words.formats[format]}
              </MenuItem>
            ))}
            <MenuItem icon={<CopyRegular />} onClick={copy}>
              {words.copy}
            </MenuItem>
            <MenuDivider />
            <MenuItem icon={<PrintRegular />} subText={sheetMenuWords.hint} onClick={() => { makeSheet('pdf') }}>
              {sheetMenuWords.pdf}
            </MenuItem>
            <MenuItem onClick={() => { makeSheet('printer') }}>{sheetMenuWords.printer}</MenuItem>
            <MenuDivider />
            <MenuItemCheckbox
              name="contents"
              value="identifiers"
              persistOnClick
              subText={
                identifiers
                  ? words.identifiersOn
                  : words.identifiersOff
              }
            >
              {words.identifiers}
            </MenuItemCheckbox>
          </MenuList>
        </MenuPopover>
      </Menu>
    </>
  )
}

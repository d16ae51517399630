import { Button, Menu, MenuDivider, MenuItem, MenuItemCheckbox, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download'
import { useState, type ReactElement } from 'react'
import { selectionFormats, type SelectionFormat } from '../../core/ipc/bench.ts'
import { useSettings } from '../settings/use-settings.ts'
import { words } from './selection-words.ts'

/** Saves the reports of all selected devices in one file. Identifiers are left out unless somebody asks for them. */
export function SelectionExport({ onSave }: { readonly onSave: (format: SelectionFormat, identifiers: boolean) => void }): ReactElement {
  const [identifiers, setIdentifiers] = useState(useSettings().state.settings.exportIdentifiers)
  return (
    <Menu
      inline
      checkedValues={{ contents: identifiers ? ['identifiers'] : [] }}
      onCheckedValueChange={(_event, data) => { setIdentifiers(data.checkedItems.includes('identifiers')) }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" icon={<ArrowDownloadRegular />}>
          {words.export}
        </Button>
      </MenuTrigger>
      <MenuPopover className="export-popover">
        <MenuList>
          {selectionFormats.map((format) => (
            <MenuItem key={format} onClick={() => { onSave(format, identifiers) }}>
              {words.formats[format]}
            </MenuItem>
          ))}
          <MenuDivider />
          <MenuItemCheckbox name="contents" value="identifiers" persistOnClick subText={identifiers ? words.identifiersOn : words.identifiersOff}>
            {words.identifiers}
          </MenuItemCheckbox>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

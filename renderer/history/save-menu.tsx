import { Button, Menu, MenuDivider, MenuItem, MenuItemCheckbox, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download'
import { CopyRegular } from '@fluentui/react-icons/svg/copy'
import { useState, type ReactElement } from 'react'
import { DeviceText } from '../ui/device-text.tsx'
import { useSettings } from '../settings/use-settings.ts'
import { historyWords as words } from './history-words.ts'

/** What became of an action; null: the person canceled. */
export type Outcome = { readonly failed: boolean; readonly text: string } | null

interface Props<F extends string> {
  readonly label: string
  /** What a screen reader says instead of the label, where several such menus are on a page. */
  readonly name?: string
  readonly formats: { readonly [K in F]: string }
  readonly onSave: (format: F, identifiers: boolean) => Promise<Outcome>
  readonly onCopy?: (identifiers: boolean) => Promise<Outcome>
}

/** Saves what was kept. Identifiers are left out unless somebody asks for them. */
export function SaveMenu<F extends string>({ label, name, formats, onSave, onCopy }: Props<F>): ReactElement {
  const [identifiers, setIdentifiers] = useState(useSettings().state.settings.exportIdentifiers)
  const [outcome, setOutcome] = useState<Outcome>(null)
  const run = (action: Promise<Outcome>): void => {
    setOutcome(null)
    void action.then(setOutcome)
  }
  return (
    <>
      <span role="status" className={outcome?.failed === true ? 'save-outcome tone-blocked' : 'save-outcome'}>
        {outcome !== null && <DeviceText text={outcome.text} />}
      </span>
      <Menu inline checkedValues={{ contents: identifiers ? ['identifiers'] : [] }} onCheckedValueChange={(_event, data) => { setIdentifiers(data.checkedItems.includes('identifiers')) }}>
        <MenuTrigger disableButtonEnhancement>
          <Button size="small" icon={<ArrowDownloadRegular />} {...(name === undefined ? {} : { 'aria-label': name })}>
            {label}
          </Button>
        </MenuTrigger>
        <MenuPopover className="save-popover">
          <MenuList>
            {(Object.keys(formats) as F[]).map((format) => (
              <MenuItem key={format} onClick={() => { run(onSave(format, identifiers)) }}>
                {formats[format]}
              </MenuItem>
            ))}
            {onCopy !== undefined && (
              <MenuItem icon={<CopyRegular />} onClick={() => { run(onCopy(identifiers)) }}>
                {words.copy}
              </MenuItem>
            )}
            <MenuDivider />
            <MenuItemCheckbox name="contents" value="identifiers" persistOnClick subText={identifiers ? words.identifiersOn : words.identifiersOff}>
              {words.identifiers}
            </MenuItemCheckbox>
          </MenuList>
        </MenuPopover>
      </Menu>
    </>
  )
}

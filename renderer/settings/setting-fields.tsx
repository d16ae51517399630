import { Checkbox, Field, Select } from '@fluentui/react-components'
import type { ReactElement, ReactNode } from 'react'
import type { SettingKey } from '../../core/ipc/settings.ts'
import { words } from './settings-words.ts'
import { useSettings } from './use-settings.ts'

/** Whether only the preset decides this. */
export function useFixed(key: SettingKey): boolean {
  return useSettings().state.preset?.fixed.includes(key) ?? false
}

/** A value that a preset decides: to read, not to change. */
export function FixedValue({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactElement {
  return (
    <dl className="setting-fixed">
      <dt>{label}</dt>
      <dd>
        {children} <span className="quiet">({words.fixedHere})</span>
      </dd>
    </dl>
  )
}

interface ChoiceProps<T extends string> {
  readonly name: SettingKey
  readonly label: string
  readonly hint?: string
  readonly value: T
  readonly choices: readonly T[]
  readonly titleOf: (choice: T) => string
  readonly onChoose: (choice: T) => void
}

/** One of a few. */
export function ChoiceSetting<T extends string>({ name, label, hint, value, choices, titleOf, onChoose }: ChoiceProps<T>): ReactElement {
  if (useFixed(name)) return <FixedValue label={label}>{titleOf(value)}</FixedValue>
  return (
    <Field label={label} className="setting-choice" {...(hint === undefined ? {} : { hint })}>
      <Select
        value={value}
        onChange={(_event, data) => {
          const chosen = choices.find((each) => each === data.value)
          if (chosen !== undefined) onChoose(chosen)
        }}
      >
        {choices.map((each) => (
          <option key={each} value={each}>
            {titleOf(each)}
          </option>
        ))}
      </Select>
    </Field>
  )
}

interface FlagProps {
  readonly name: 'readySound' | 'rememberFolder' | 'exportIdentifiers' | 'keepHistory' | 'singleKeys'
  readonly hint?: string
}

/** On or off. */
export function FlagSetting({ name, hint }: FlagProps): ReactElement {
  const { state, change } = useSettings()
  const value = state.settings[name]
  if (useFixed(name)) return <FixedValue label={words[name]}>{value ? words.on : words.off}</FixedValue>
  return (
    <Field {...(hint === undefined ? {} : { hint })}>
      <Checkbox label={words[name]} checked={value} onChange={(_event, data) => { change({ [name]: data.checked === true }) }} />
    </Field>
  )
}

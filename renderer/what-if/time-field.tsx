import { Field, Input } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import { halfTime } from './draft.ts'

interface Props {
  readonly label: string
  readonly hint: string
  readonly value: string
  /** One sentence; null: the value can be used. */
  readonly problem: string | null
  readonly onChange: (value: string) => void
}

/** A date and a time in the zone of this machine. A half date counts as one that is wrong, not as none. */
export function TimeField({ label, hint, value, problem, onChange }: Props): ReactElement {
  return (
    <Field label={label} hint={hint} validationState={problem === null ? 'none' : 'error'} validationMessage={problem}>
      <Input
        type="datetime-local"
        {...(value === halfTime ? {} : { value })}
        onChange={(event, data) => { onChange(data.value === '' && event.target.validity.badInput ? halfTime : data.value) }}
      />
    </Field>
  )
}

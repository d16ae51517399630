import { Combobox, Field, Option } from '@fluentui/react-components'
import { useState, type ReactElement } from 'react'
import type { OtherUser } from '../../core/ipc/what-if.ts'
import { printable } from '../../core/report/printable.ts'
import { inPageLanguage } from '../page-language.ts'
import { clockTime } from '../ui/time.tsx'
import { whatIfPanelWords } from './words.ts'

const say = inPageLanguage(whatIfPanelWords)

interface Props {
  readonly value: string
  readonly users: readonly OtherUser[]
  /** What stands there is no user name. */
  readonly wrong: boolean
  /** Completes names without a domain; null: none was chosen. */
  readonly userDomain: string | null
  readonly onChange: (value: string) => void
}

/** Somebody else: chosen among the users of the bench, or typed. */
export function UserField({ value, users, wrong, userDomain, onChange }: Props): ReactElement {
  const [open, setOpen] = useState(false)
  const shown = usersFor(value, users)
  return (
    <Field
      label={say.user}
      hint={userDomain === null ? say.userHint : `${say.userHint} ${say.domainHint(userDomain)}`}
      validationState={wrong ? 'error' : 'none'}
      validationMessage={wrong ? say.badUser : null}
    >
      <Combobox
        className="what-if-user"
        freeform
        inlinePopup
        // Enter keeps what was typed unless a name begins with it.
        disableAutoFocus
        open={open && shown.length > 0}
        onOpenChange={(_event, data) => { setOpen(data.open && shown.length > 0) }}
        value={value}
        selectedOptions={[value]}
        autoComplete="off"
        spellCheck={false}
        maxLength={256}
        onChange={(event) => {
          onChange(event.target.value)
          // The field points into a list that stays closed; one without entries would open by itself once it has some.
          setOpen(usersFor(event.target.value, users).length > 0)
        }}
        onOptionSelect={(_event, data) => {
          if (data.optionValue !== undefined) onChange(data.optionValue)
        }}
      >
        {shown.map(({ name, readAt }) => (
          <Option key={name} value={name} text={name}>
            <span className="what-if-option">
              <span>{printable(name)}</span>
              <span className="quiet">{readAt === null ? say.optionUnread : say.optionRead(clockTime(readAt))}</span>
            </span>
          </Option>
        ))}
      </Combobox>
    </Field>
  )
}

/** Those whose name holds what was typed; once somebody was chosen the others can still be chosen. */
function usersFor(value: string, users: readonly OtherUser[]): readonly OtherUser[] {
  const typed = value.trim().toLowerCase()
  return users.some(({ name }) => name.toLowerCase() === typed) ? users : users.filter(({ name }) => name.toLowerCase().includes(typed))
}

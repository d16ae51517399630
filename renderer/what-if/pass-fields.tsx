import { Button, Field, Input, Switch } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import type { TapPolicyValues } from '../../core/facts/tenant.ts'
import { passMinutes } from '../../core/ipc/what-if.ts'
import { inPageLanguage } from '../page-language.ts'
import type { PassDraft, ReadDraft } from './draft.ts'
import { TimeField } from './time-field.tsx'
import { whatIfPanelWords } from './words.ts'

const say = inPageLanguage(whatIfPanelWords)

interface Props {
  readonly draft: PassDraft
  readonly problems: ReadDraft['problems']
  /** What the policy of the tenant allows; null: not read. */
  readonly limits: TapPolicyValues | null
  readonly zone: string
  readonly onChange: (draft: PassDraft) => void
}

/** The pass that somebody thinks of issuing. */
export function PassFields({ draft, problems, limits, zone, onChange }: Props): ReactElement {
  const presets = [
    { minutes: 60, text: say.hour },
    { minutes: 480, text: say.eightHours },
    ...(limits === null ? [] : [{ minutes: limits.maximumLifetimeMinutes, text: say.policyMost(limits.maximumLifetimeMinutes) }]),
  ]
  const doubt = problems.minutes === null ? policyDoubt(Number(draft.minutes), limits) : null
  return (
    <div className="what-if-fields">
      <TimeField
        label={say.startsAt}
        hint={say.startsAtHint(zone)}
        value={draft.startsAt}
        problem={problems.startsAt === null ? null : say.badTime}
        onChange={(startsAt) => { onChange({ ...draft, startsAt }) }}
      />
      <div>
        <Field
          label={say.minutes}
          validationState={problems.minutes !== null ? 'error' : doubt === null ? 'none' : 'warning'}
          validationMessage={problems.minutes !== null ? say.badMinutes(passMinutes.least, passMinutes.most) : doubt}
        >
          <Input value={draft.minutes} inputMode="numeric" autoComplete="off" maxLength={8} onChange={(_event, data) => { onChange({ ...draft, minutes: data.value }) }} />
        </Field>
        <div className="what-if-presets" role="group" aria-label={say.presets}>
          {presets.map(({ minutes, text }) => (
            <Button key={text} size="small" onClick={() => { onChange({ ...draft, minutes: String(minutes) }) }}>
              {text}
            </Button>
          ))}
        </div>
      </div>
      <Field validationState={limits?.oneTimeOnly === true && !draft.oneTime ? 'warning' : 'none'} validationMessage={limits?.oneTimeOnly === true && !draft.oneTime ? say.oneTimeOnly : null}>
        <Switch label={say.oneTime} checked={draft.oneTime} onChange={(_event, data) => { onChange({ ...draft, oneTime: data.checked }) }} />
      </Field>
    </div>
  )
}

/** A pass that the tenant would refuse may be thought of, but not without a word. */
function policyDoubt(minutes: number, limits: TapPolicyValues | null): string | null {
  if (limits === null) return null
  const { minimumLifetimeMinutes: least, maximumLifetimeMinutes: most } = limits
  return minutes < least || minutes > most ? say.outsidePolicy(least, most) : null
}

import { Checkbox, Dropdown, Field, Input, Option } from '@fluentui/react-components'
import { useState, type ReactElement } from 'react'
import type { BenchRow, Plan } from '../../core/ipc/bench.ts'
import { completeUser } from '../../core/ipc/settings.ts'
import { printable } from '../../core/report/printable.ts'
import { overlayIds, scenarioIds } from '../../core/scenarios/index.ts'
import { useSettings } from '../settings/use-settings.ts'
import { usePlan } from './use-plan.ts'
import { overlayTitles, scenarioTitles } from '../core-words.ts'
import { checklistWords } from './checklist-words.ts'

/** The field that an unread check can send people to. */
export const userFieldId = 'plan-user'

const words = checklistWords.plan

interface Props {
  /** The plan as the machine keeps it. */
  readonly row: BenchRow
  readonly onPlan: (plan: Plan) => void
}

/** How this device is meant to be enrolled. Every change is judged at once. */
export function PlanControls({ row, onPlan }: Props): ReactElement {
  const [{ scenario, overlays, user }, changePlan] = usePlan(row, onPlan)
  const { settings, preset } = useSettings().state
  // A preset leaves three things to choose: the device, its user and whether there is a pass.
  const fixed = preset?.fixed.includes('scenario') === true
  const shown = printable(user ?? '')
  const [draft, setDraft] = useState(shown)
  const [drafted, setDrafted] = useState(shown)
  if (drafted !== shown) {
    setDrafted(shown)
    setDraft(shown)
  }

  function applyUser(): void {
    const typed = completeUser(draft, settings.userDomain)
    if ((typed ?? '') !== shown) changePlan({ scenario, overlays, user: typed })
  }

  return (
    <section className="plan card" aria-label={words.label}>
      {fixed ? (
        <dl className="plan-fixed">
          <dt>{words.scenario}</dt>
          <dd>{scenarioTitles[scenario]}</dd>
        </dl>
      ) : (
        <Field label={words.scenario} className="plan-scenario">
          <Dropdown
            inlinePopup
            // There is always a scenario, and the button would speak English.
            clearButton={null}
            value={scenarioTitles[scenario]}
            selectedOptions={[scenario]}
            onOptionSelect={(_event, data) => {
              const chosen = scenarioIds.find((id) => id === data.optionValue)
              if (chosen !== undefined && chosen !== scenario) changePlan({ scenario: chosen, overlays, user })
            }}
          >
            {scenarioIds.map((id) => (
              <Option key={id} value={id}>
                {scenarioTitles[id]}
              </Option>
            ))}
          </Dropdown>
        </Field>
      )}
      <Field label={words.user} className="plan-user" hint={settings.userDomain === null ? words.userHint : `${words.userHint} ${words.domainHint(settings.userDomain)}`}>
        <Input
          id={userFieldId}
          value={draft}
          autoComplete="off"
          spellCheck={false}
          maxLength={256}
          onChange={(_event, data) => { setDraft(data.value) }}
          onBlur={applyUser}
          onKeyDown={(event) => {
            if (event.key === 'Enter') applyUser()
          }}
        />
      </Field>
      <fieldset className="plan-overlays">
        <legend>{words.also}</legend>
        {(fixed ? (['tap'] as const) : overlayIds).map((id) => (
          <Checkbox
            key={id}
            label={overlayTitles[id]}
            checked={overlays.includes(id)}
            onChange={(_event, data) => {
              const chosen = overlayIds.filter((each) => (each === id ? data.checked === true : overlays.includes(each)))
              changePlan({ scenario, overlays: chosen, user })
            }}
          />
        ))}
      </fieldset>
    </section>
  )
}

import { Button } from '@fluentui/react-components'
import { useState, type ReactElement } from 'react'
import type { SelectionPlan } from '../../core/ipc/bench.ts'
import { overlayIds, scenarioIds, type Overlay, type Scenario } from '../../core/scenarios/index.ts'
import { overlayTitles, scenarioTitles } from '../core-words.ts'
import { words } from './selection-words.ts'

export type PlanChange = Omit<SelectionPlan, 'deviceIds'>

interface Props {
  readonly count: number
  readonly onApply: (change: PlanChange) => void
  readonly onCancel: () => void
}

/** Another plan for several devices. What is not chosen stays on each of them as it is. */
export function SelectionPlanForm({ count, onApply, onCancel }: Props): ReactElement {
  const [scenario, setScenario] = useState<Scenario | null>(null)
  const [chosen, setChosen] = useState<{ readonly [O in Overlay]?: 'with' | 'without' }>({})
  const those = (which: 'with' | 'without'): readonly Overlay[] => overlayIds.filter((overlay) => chosen[overlay] === which)
  const change: PlanChange = { scenario, with: those('with'), without: those('without') }
  const empty = scenario === null && change.with.length === 0 && change.without.length === 0
  return (
    <form
      className="selection-plan"
      aria-label={words.planTitle}
      onSubmit={(event) => {
        event.preventDefault()
        if (!empty) onApply(change)
      }}
    >
      <label className="bench-choice">
        <span>{words.scenario}</span>
        <select autoFocus value={scenario ?? ''} onChange={(event) => { setScenario(scenarioIds.find((id) => id === event.target.value) ?? null) }}>
          <option value="">{words.keepScenario}</option>
          {scenarioIds.map((id) => (
            <option key={id} value={id}>
              {scenarioTitles[id]}
            </option>
          ))}
        </select>
      </label>
      {overlayIds.map((overlay) => (
        <label key={overlay} className="bench-choice">
          <span>{overlayTitles[overlay]}</span>
          <select
            value={chosen[overlay] ?? ''}
            onChange={(event) => {
              const { [overlay]: _before, ...others } = chosen
              const { value } = event.target
              setChosen(value === 'with' || value === 'without' ? { ...others, [overlay]: value } : others)
            }}
          >
            <option value="">{words.keepOverlay}</option>
            <option value="with">{words.withOverlay}</option>
            <option value="without">{words.withoutOverlay}</option>
          </select>
        </label>
      ))}
      <Button type="submit" size="small" appearance="primary" disabledFocusable={empty}>
        {words.apply(count)}
      </Button>
      <Button size="small" onClick={onCancel}>
        {words.cancel}
      </Button>
    </form>
  )
}

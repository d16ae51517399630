import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync'
import { DeleteRegular } from '@fluentui/react-icons/svg/delete'
import { OptionsRegular } from '@fluentui/react-icons/svg/options'
import { Button } from '@fluentui/react-components'
import { useState, type ReactElement } from 'react'
import type { SelectionFormat } from '../../core/ipc/bench.ts'
import type { Outcome } from '../export/make-sheets.ts'
import { DeviceText } from '../ui/device-text.tsx'
import type { SelectionForm } from './bench-view.ts'
import { exportSelected, planSelected, removeSelected, scanSelected } from './selection-actions.ts'
import { SelectionExport } from './selection-export.tsx'
import { SelectionPlanForm, type PlanChange } from './selection-plan.tsx'
import { words } from './selection-words.ts'

interface Props {
  /** Selected devices that are on the bench. */
  readonly ids: readonly string[]
  /** How many of them the filters hide. */
  readonly hidden: number
  /** The form that is open; a command may have opened it. */
  readonly form: SelectionForm | null
  readonly onForm: (form: SelectionForm | null) => void
  readonly onClear: () => void
}

/** What can be done to all selected devices at once. */
export function SelectionBar({ ids, hidden, form, onForm, onClear }: Props): ReactElement {
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  function act(action: Promise<Outcome | null>): void {
    setOutcome(null)
    onForm(null)
    void action.then(setOutcome)
  }

  const remove = (): void => { act(removeSelected(ids)) }

  return (
    <section className="selection card" aria-label={words.region}>
      <div className="selection-bar">
        <b role="status">{words.count(ids.length, hidden)}</b>
        <Button size="small" icon={<ArrowSyncRegular />} onClick={() => { act(scanSelected(ids)) }}>
          {words.scan}
        </Button>
        <Button size="small" icon={<OptionsRegular />} aria-expanded={form === 'plan'} onClick={() => { onForm(form === 'plan' ? null : 'plan') }}>
          {words.plan}
        </Button>
        <SelectionExport onSave={(format: SelectionFormat, identifiers) => { act(exportSelected(ids, format, identifiers)) }} />
        <Button size="small" icon={<DeleteRegular />} onClick={() => { if (ids.length > 1) onForm('remove'); else remove() }}>
          {words.remove}
        </Button>
        <Button size="small" appearance="subtle" onClick={onClear}>
          {words.clear}
        </Button>
      </div>
      <p role="status" className={outcome?.failed === true ? 'selection-outcome tone-blocked' : 'selection-outcome'}>
        {outcome !== null && <DeviceText text={outcome.text} />}
      </p>
      {form === 'plan' && (
        <SelectionPlanForm
          count={ids.length}
          onCancel={() => { onForm(null) }}
          onApply={(change: PlanChange) => { act(planSelected({ deviceIds: ids, ...change })) }}
        />
      )}
      {form === 'remove' && (
        <div className="selection-confirm" role="alertdialog" aria-label={words.remove} aria-describedby="selection-confirm-text">
          <p id="selection-confirm-text">{words.confirm(ids.length)}</p>
          <Button size="small" appearance="primary" onClick={remove}>
            {words.removeThem(ids.length)}
          </Button>
          {/* Where the focus goes first: nothing is lost by pressing Enter twice. */}
          <Button size="small" autoFocus onClick={() => { onForm(null) }}>
            {words.keep}
          </Button>
        </div>
      )}
    </section>
  )
}

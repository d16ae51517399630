import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync'
import { DeleteRegular } from '@fluentui/react-icons/svg/delete'
import { OptionsRegular } from '@fluentui/react-icons/svg/options'
import { Button } from '@fluentui/react-components'
import { useState, type ReactElement } from 'react'
import type { SelectionFormat } from '../../core/ipc/bench.ts'
import type { PageChannel, RequestOf } from '../../core/ipc/contract.ts'
import { ask } from '../bridge.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { SelectionExport } from './selection-export.tsx'
import { SelectionPlanForm, type PlanChange } from './selection-plan.tsx'
import { words } from './selection-words.ts'

interface Props {
  /** Selected devices that are on the bench. */
  readonly ids: readonly string[]
  /** How many of them the filters hide. */
  readonly hidden: number
  readonly onClear: () => void
}

type SelectionChannel = Extract<PageChannel, 'bench:scan-selected' | 'bench:plan-selected' | 'bench:remove-selected'>

/** What can be done to all selected devices at once. */
export function SelectionBar({ ids, hidden, onClear }: Props): ReactElement {
  const [open, setOpen] = useState<'plan' | 'remove' | null>(null)
  const [outcome, setOutcome] = useState<{ readonly failed: boolean; readonly text: string } | null>(null)

  function act<C extends SelectionChannel>(channel: C, request: RequestOf<C>, done: string): void {
    setOutcome(null)
    setOpen(null)
    void ask(channel, request).then((reply) => {
      setOutcome(reply.ok ? { failed: false, text: done } : { failed: true, text: reply.error.detail })
    })
  }

  function remove(): void {
    act('bench:remove-selected', { deviceIds: ids }, '')
  }

  function save(format: SelectionFormat, identifiers: boolean): void {
    setOutcome(null)
    void ask('bench:export', { deviceIds: ids, format, identifiers }).then((reply) => {
      if (!reply.ok) setOutcome({ failed: true, text: reply.error.detail })
      else if (reply.value.fileName !== null) setOutcome({ failed: false, text: words.saved(reply.value.fileName) })
    })
  }

  return (
    <section className="selection card" aria-label={words.region}>
      <div className="selection-bar">
        <b role="status">{words.count(ids.length, hidden)}</b>
        <Button size="small" icon={<ArrowSyncRegular />} onClick={() => { act('bench:scan-selected', { deviceIds: ids }, words.scanning(ids.length)) }}>
          {words.scan}
        </Button>
        <Button size="small" icon={<OptionsRegular />} aria-expanded={open === 'plan'} onClick={() => { setOpen(open === 'plan' ? null : 'plan') }}>
          {words.plan}
        </Button>
        <SelectionExport onSave={save} />
        <Button size="small" icon={<DeleteRegular />} onClick={() => { if (ids.length > 1) setOpen('remove'); else remove() }}>
          {words.remove}
        </Button>
        <Button size="small" appearance="subtle" onClick={onClear}>
          {words.clear}
        </Button>
      </div>
      <p role="status" className={outcome?.failed === true ? 'selection-outcome tone-blocked' : 'selection-outcome'}>
        {outcome !== null && outcome.text !== '' && <DeviceText text={outcome.text} />}
      </p>
      {open === 'plan' && (
        <SelectionPlanForm
          count={ids.length}
          onCancel={() => { setOpen(null) }}
          onApply={(change: PlanChange) => { act('bench:plan-selected', { deviceIds: ids, ...change }, words.planned(ids.length)) }}
        />
      )}
      {open === 'remove' && (
        <div className="selection-confirm" role="alertdialog" aria-label={words.remove} aria-describedby="selection-confirm-text">
          <p id="selection-confirm-text">{words.confirm(ids.length)}</p>
          <Button size="small" appearance="primary" onClick={remove}>
            {words.removeThem(ids.length)}
          </Button>
          {/* Where the focus goes first: nothing is lost by pressing Enter twice. */}
          <Button size="small" autoFocus onClick={() => { setOpen(null) }}>
            {words.keep}
          </Button>
        </div>
      )}
    </section>
  )
}

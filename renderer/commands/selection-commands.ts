import { selectionFormats } from '../../core/ipc/bench.ts'
import type { SelectionForm } from '../bench/bench-view.ts'
import { exportSelected, removeSelected, scanSelected } from '../bench/selection-actions.ts'
import type { CommandPlace, Deed } from './command.ts'
import { words } from './palette-words.ts'
import { toBench } from './to-bench.ts'

/** Selected devices that are still on the bench, in the order in which they arrived. */
export function selectedDevices({ bench, view }: Pick<CommandPlace, 'bench' | 'view'>): readonly string[] {
  return bench.rows.filter(({ id }) => view.selected.has(id)).map(({ id }) => id)
}

const noneSelected = (at: CommandPlace): string | null => (selectedDevices(at).length > 0 ? null : words.noneSelected)

/** Asks on the bench, beside the devices that it is about. */
function askFor(form: SelectionForm): Deed['run'] {
  return (at) => {
    toBench(at)
    at.onView({ type: 'form-opened', form })
  }
}

export const selectionCommands: readonly Deed[] = [
  {
    id: 'select-all',
    obstacle: ({ bench, view }) => (bench.rows.length === 0 ? words.emptyBench : bench.rows.every(({ id }) => view.selected.has(id)) ? words.allSelected : null),
    run: (at) => {
      toBench(at)
      at.onView({ type: 'selected-all', ids: at.bench.rows.map(({ id }) => id), on: true })
    },
  },
  { id: 'clear-selection', obstacle: noneSelected, run: ({ onView }) => { onView({ type: 'selection-cleared' }) } },
  { id: 'scan-selected', obstacle: noneSelected, run: (at) => { void scanSelected(selectedDevices(at)).then(at.tell) } },
  { id: 'plan-selected', obstacle: noneSelected, run: askFor('plan') },
  ...selectionFormats.map((format): Deed => ({
    id: `export-selected-${format}`,
    obstacle: noneSelected,
    run: (at) => { void exportSelected(selectedDevices(at), format, at.settings.settings.exportIdentifiers).then(at.tell) },
  })),
  {
    id: 'remove-selected',
    obstacle: noneSelected,
    run: (at) => {
      const ids = selectedDevices(at)
      // Several are asked about, as by the button.
      if (ids.length > 1) askFor('remove')(at)
      else void removeSelected(ids).then(at.tell)
    },
  },
]

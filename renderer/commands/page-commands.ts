import { hideablePages } from '../../core/ipc/settings.ts'
import type { ChosenPage } from '../route.ts'
import type { CommandPlace, Deed } from './command.ts'
import { words } from './palette-words.ts'
import { stepRow, type Step } from './row-steps.ts'

/** The pages in the order of the header. */
export const pageOrder = ['bench', 'history', 'hash', 'codes', 'checks', 'account', 'settings', 'about'] as const satisfies readonly ChosenPage[]

/** Whether a preset takes a page away. */
export function isHidden({ settings }: Pick<CommandPlace, 'settings'>, page: ChosenPage): boolean {
  const hidden: readonly string[] = settings.preset?.hiddenPages ?? []
  return hideablePages.some((each) => each === page) && hidden.includes(page)
}

const pageCommands: readonly Deed[] = pageOrder.map((page) => ({
  id: `go-${page}`,
  hidden: (at) => isHidden(at, page),
  run: ({ go }) => { go({ type: 'page-chosen', page }) },
}))

const back: Deed = {
  id: 'back',
  obstacle: ({ route }) => (route.page === 'bench' ? words.atStart : null),
  run: ({ go }) => { go({ type: 'went-back' }) },
}

const stepping = (step: Step): Deed => ({
  id: `${step}-row`,
  obstacle: ({ route, bench }) => (route.page === 'checklist' || route.page === 'history' || (route.page === 'bench' && bench.rows.length > 0) ? null : words.noRows),
  run: () => { stepRow(document, step) },
})

export const goCommands: readonly Deed[] = [...pageCommands, back, stepping('next'), stepping('previous')]

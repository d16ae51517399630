import { hideablePages } from '../../core/ipc/settings.ts'
import type { ChosenPage } from '../route.ts'
import type { Command, CommandPlace } from './command.ts'
import { words } from './palette-words.ts'

/** The pages in the order of the header. */
export const pageOrder = ['bench', 'history', 'hash', 'codes', 'checks', 'account', 'settings', 'about'] as const satisfies readonly ChosenPage[]

/** Whether a preset takes a page away. */
export function isHidden({ settings }: Pick<CommandPlace, 'settings'>, page: ChosenPage): boolean {
  const hidden: readonly string[] = settings.preset?.hiddenPages ?? []
  return hideablePages.some((each) => each === page) && hidden.includes(page)
}

/** A page keeps its number when a preset hides another one. */
const pageCommands: readonly Command[] = pageOrder.map((page, index) => ({
  id: `go-${page}`,
  group: 'go',
  shortcuts: [{ key: String(index + 1), mod: true }],
  hidden: (at) => isHidden(at, page),
  run: ({ go }) => { go({ type: 'page-chosen', page }) },
}))

const back: Command = {
  id: 'back',
  group: 'go',
  shortcuts: [{ key: 'ArrowLeft', alt: true }],
  obstacle: ({ route }) => (route.page === 'bench' ? words.atStart : null),
  run: ({ go }) => { go({ type: 'went-back' }) },
}

export const goCommands: readonly Command[] = [...pageCommands, back]

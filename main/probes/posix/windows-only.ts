import type { Evidence } from '../../evidence/schema.ts'
import { messageWords } from '../../evidence/message-words.ts'
import { windowsItemIds, windowsItems } from '../windows/item-ids.ts'

/** Items that the network probes fill on every platform. */
const sharedPrefixes = ['network.', 'time.']

/** One item for each thing that only Windows can tell, so that the report says so instead of staying silent. */
export function windowsOnlyItems(at: string): Evidence['items'] {
  const ids = windowsItemIds.filter((id) => !sharedPrefixes.some((prefix) => id.startsWith(prefix)))
  return Object.fromEntries(
    ids.map((id) => {
      const source = windowsItems[id]
      const error = { kind: 'unsupported' as const, message: messageWords.en.onlyWindows(source) }
      return [id, { ok: false as const, error, source, at, ms: 0 }]
    }),
  )
}

import type { BenchRow } from '../../core/ipc/bench.ts'
import { ageText } from '../ui/time.tsx'
import { words } from './table-words.ts'

/** Facts of this machine are as they are now for that long. Our own number. Milliseconds. */
const liveMs = 60_000

/** How old what a device says about itself is; null before there is a verdict. Where that was not said, the scan counts. */
export function factsAge({ source, collectedAt, scannedAt }: Pick<BenchRow, 'source' | 'collectedAt' | 'scannedAt'>, now: number): { readonly iso: string; readonly text: string } | null {
  const iso = collectedAt ?? scannedAt
  if (iso === null) return null
  const live = source === 'this-machine' && now - Date.parse(iso) < liveMs
  return { iso, text: live ? words.live : ageText(iso, now) }
}

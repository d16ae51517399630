import type { SheetTarget } from '../../core/ipc/sheet.ts'
import { ask } from '../bridge.ts'
import { sheetOutcome } from './sheet-menu-words.ts'

export interface Outcome {
  readonly failed: boolean
  readonly text: string
}

/** Has hand-over sheets made; null when the person canceled. */
export async function makeSheets(deviceIds: readonly string[], target: SheetTarget): Promise<Outcome | null> {
  const reply = await ask('sheet:make', { deviceIds, target })
  if (!reply.ok) return { failed: true, text: reply.error.detail }
  const text = sheetOutcome(reply.value)
  return text === null ? null : { failed: false, text }
}

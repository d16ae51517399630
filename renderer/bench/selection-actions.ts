import type { SelectionFormat, SelectionPlan } from '../../core/ipc/bench.ts'
import type { PageChannel, RequestOf } from '../../core/ipc/contract.ts'
import { ask } from '../bridge.ts'
import type { Outcome } from '../export/make-sheets.ts'
import { words } from './selection-words.ts'

type Ids = readonly string[]
type SelectionChannel = Extract<PageChannel, 'bench:scan-selected' | 'bench:plan-selected' | 'bench:remove-selected'>

/** @param done what is said when it went well; empty: nothing */
async function act<C extends SelectionChannel>(channel: C, request: RequestOf<C>, done: string): Promise<Outcome | null> {
  const reply = await ask(channel, request)
  if (!reply.ok) return { failed: true, text: reply.error.detail }
  return done === '' ? null : { failed: false, text: done }
}

export const scanSelected = (ids: Ids): Promise<Outcome | null> => act('bench:scan-selected', { deviceIds: ids }, words.scanning(ids.length))

export const planSelected = (plan: SelectionPlan): Promise<Outcome | null> => act('bench:plan-selected', plan, words.planned(plan.deviceIds.length))

/** The rows themselves show that they are gone. */
export const removeSelected = (ids: Ids): Promise<Outcome | null> => act('bench:remove-selected', { deviceIds: ids }, '')

/** Null when the person canceled. */
export async function exportSelected(ids: Ids, format: SelectionFormat, identifiers: boolean): Promise<Outcome | null> {
  const reply = await ask('bench:export', { deviceIds: ids, format, identifiers })
  if (!reply.ok) return { failed: true, text: reply.error.detail }
  return reply.value.fileName === null ? null : { failed: false, text: words.saved(reply.value.fileName) }
}

import { describe, expect, it } from 'vitest'
import type { EventRecord } from '../../../../main/probes/windows/parse-event-xml.ts'
import { alreadyProvisionedAt } from '../../../../main/probes/windows/parse-provisioned.ts'

const records = (...ids: readonly number[]): EventRecord[] =>
  ids.map((id, index) => ({ id, at: `2026-11-2${String(9 - index)}T08:00:00.000Z`, data: new Map() }) as unknown as EventRecord)

describe('an installation that Windows takes for provisioned', () => {
  it.each([
    ['no records', [], null],
    ['other records', [162, 164, 908], null],
    ['event 163', [164, 163], '2026-11-28T08:00:00.000Z'],
    ['several of them: the newest', [163, 163], '2026-11-29T08:00:00.000Z'],
    ['a profile was received since', [161, 163], null],
    ['a profile was received before', [163, 161], '2026-11-29T08:00:00.000Z'],
  ])('%s', (_name, ids, expected) => {
    expect(alreadyProvisionedAt(records(...ids))).toBe(expected)
  })
})

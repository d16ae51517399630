import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verdicts } from '../../../core/engine/verdict.ts'
import { groupChecks, waysOut } from '../../../renderer/checklist/grouping.ts'
import { aCheck, unread, unreadChecks } from '../invented/checks.ts'
import { blockedReport } from '../invented/reports.ts'

describe('groups', () => {
  it('come worst first, and only ready and not needed are folded away', () => {
    expect(groupChecks(blockedReport.checks).map((group) => [group.verdict, group.checks.length, group.collapsed])).toEqual([
      ['blocked', 1, false],
      ['unknown', 4, false],
      ['at-risk', 2, false],
      ['manual', 1, false],
      ['ready', 17, true],
      ['not-applicable', 4, true],
    ])
  })

  it('show what follows from a row below it, and count it where its verdict is', () => {
    const checks = [
      aCheck('a', 'blocked', 'A'),
      aCheck('b', 'blocked', 'B'),
      { ...aCheck('c', 'blocked', 'C'), follows: 'b', followsBecause: 'So.' },
      { ...aCheck('d', 'at-risk', 'D'), follows: 'b', followsBecause: 'So.' },
    ]
    expect(groupChecks(checks).map(({ verdict, checks: all, rows }) => [verdict, all.length, rows.map(({ check, followers }) => [check.id, ...followers.map(({ id }) => id)])])).toEqual([
      ['blocked', 3, [['b', 'c', 'd'], ['a']]],
      ['at-risk', 1, []],
    ])
  })

  it('are left out when empty', () => {
    expect(groupChecks([aCheck('a', 'ready', 'A')]).map((group) => group.verdict)).toEqual(['ready'])
    expect(groupChecks([])).toEqual([])
  })

  it('hold every check once, in the order of the report, and none of another verdict', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...verdicts)), (list) => {
        const checks = list.map((verdict, index) => aCheck(String(index), verdict, 'T'))
        const groups = groupChecks(checks)
        const mixed = groups.some((group) => group.checks.some((check) => check.verdict !== group.verdict))
        const ordered = groups.every((group) => group.checks.every((check, index) => index === 0 || Number(group.checks[index - 1]?.id) < Number(check.id)))
        return !mixed && ordered && groups.flatMap((group) => group.checks).length === checks.length
      }),
    )
  })
})

describe('ways out', () => {
  it('are said once each, the one that opens most first', () => {
    const ways = waysOut([aCheck('x', 'unknown', 'X', { reason: unread('timed-out') }), ...unreadChecks])
    expect(ways).toEqual([
      { action: 'Scan again; if it happens twice, restart the device first.', code: 'timed-out', count: 2 },
      { action: 'Run the collector as administrator.', code: 'needs-elevation', count: 2 },
      { action: 'Ask an administrator to grant the named permission.', code: 'needs-permission', count: 1 },
    ])
  })
})

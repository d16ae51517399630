import { describe, expect, it } from 'vitest'
import { checks } from '../../../../core/checks/index.ts'
import { defineCheck } from '../../../../core/engine/define-check.ts'
import { judgeCase } from '../../../../main/cli/cases/judge-case.ts'
import { acceptanceCase } from '../../../../main/cli/cases/read-case.ts'
import { inEveryLanguage } from '../../../fakes/words.ts'

const judge = (expectations: object, input: object = {}, registry = checks) =>
  judgeCase(acceptanceCase.parse({ case: 'x', title: 'A case', input: { scenario: ['user-driven', 'tap'], ...input }, ...expectations }), registry)

const expired = { graph: { tap: { isUsable: false, methodUsabilityReason: 'Expired' } } }
const later = { graph: { tap: { isUsable: false, methodUsabilityReason: 'NotYetValid' } } }

describe('judgeCase', () => {
  it('passes when every expectation holds', () => {
    const outcome = judge({ mustFail: ['tap-exists-usable'], mustStaySilent: ['reg-exists', 'tap-hybrid'] }, expired)
    expect(outcome).toEqual({ result: 'passed', reasons: [], notBuilt: [] })
  })

  it('tells a warning from a block in both directions', () => {
    expect(judge({ mustWarn: ['tap-exists-usable'] }, later).result).toBe('passed')
    expect(judge({ mustWarn: ['tap-exists-usable'] }, expired).result).toBe('failed')
    expect(judge({ mustFail: ['tap-exists-usable'] }, later).result).toBe('failed')
  })

  it('fails with a reason when a check stays silent, could not check or does not apply', () => {
    expect(judge({ mustFail: ['tap-exists-usable'] }).reasons).toEqual([`tap-exists-usable should block and says "Couldn't check"`])
    expect(judge({ mustWarn: ['tap-exists-usable'] }, { ...expired, scenario: [] }).reasons).toEqual([
      'tap-exists-usable should warn and says "Not needed here"',
    ])
  })

  it('fails when a check speaks that must not', () => {
    expect(judge({ mustStaySilent: ['tap-exists-usable'] }, expired).reasons).toEqual(['tap-exists-usable should stay silent and says "Blocked"'])
    expect(judge({ mustStaySilent: ['tap-exists-usable'] }, later).reasons).toEqual(['tap-exists-usable should stay silent and says "At risk"'])
  })

  it.each(['mustFail', 'mustWarn', 'mustStaySilent'])('never passes with an unbuilt check in %s', (list) => {
    const outcome = judge({ [list]: ['no-such-check'], ...(list === 'mustFail' ? {} : { mustFail: ['tap-exists-usable'] }) }, expired)
    expect(outcome).toEqual({ result: 'not-built', reasons: [], notBuilt: ['no-such-check'] })
  })

  it('fails rather than skips when a built expectation is not met', () => {
    const outcome = judge({ mustFail: ['no-such-check', 'tap-exists-usable'] })
    expect(outcome.result).toBe('failed')
    expect(outcome.notBuilt).toEqual(['no-such-check'])
  })

  it('counts a check that stops working as unknown, not as silent success of a must', () => {
    const broken = defineCheck({
      id: 'broken',
      area: 'tap',
      words: inEveryLanguage({ topic: 'Broken', title: { pass: 'Fine', fail: 'Broken' }, why: 'It throws.' }),
      docs: 'https://learn.microsoft.com/',
      confidence: 'inference',
      levels: { 'user-driven': 'required' },
      needs: [],
      evaluate: () => {
        throw new Error('a bug')
      },
    })
    expect(judge({ mustFail: ['broken'] }, {}, [broken]).result).toBe('failed')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EspState, EspStatus } from '../../../core/facts/stuck.ts'
import { buildTimeline } from '../../../core/timeline/build-timeline.ts'
import { timelinePhases } from '../../../core/timeline/timeline.ts'
import { scenarioIds, type Scenario } from '../../../core/scenarios/index.ts'
import { anyFacts } from '../../fakes/arbitrary-facts.ts'
import { factsFrom, without, type FactInput } from '../../fakes/facts.ts'
import { readyFacts } from '../../fakes/ready-facts.ts'

const states = (change: FactInput, scenario: Scenario = 'user-driven'): Record<string, string> =>
  Object.fromEntries(buildTimeline(factsFrom({ ...readyFacts, ...change }), scenario).map((step) => [step.phase, step.state]))
const part = (state: EspState, failed?: string) => ({ state, steps: failed === undefined ? [] : [{ name: failed, state: 'failed' as const, code: '0x87d1041c' }] })
const page = (device: ReturnType<typeof part> | null, account: ReturnType<typeof part> | null = null): EspStatus => ({ devicePreparation: null, deviceSetup: device, accountSetup: account })
const enrolled: FactInput = { 'device.entraJoined': true, 'device.mdmEnrollment': { enrolled: true, host: 'm.example' } }

describe('buildTimeline', () => {
  it('stands at the first phase that is not reached', () => {
    expect(states({ 'device.autopilotTenantId': '' })).toMatchObject({ network: 'done', profile: 'current', 'sign-in': 'not-reached', hello: 'not-reached' })
    expect(states({})).toMatchObject({ profile: 'done', 'sign-in': 'current', join: 'not-reached' })
  })

  it('follows the enrollment status page', () => {
    expect(states({ ...enrolled, 'device.espStatus': page(part('in-progress')) })).toMatchObject({
      join: 'done',
      mdm: 'done',
      'device-preparation': 'done',
      'device-setup': 'current',
      'account-setup': 'not-reached',
    })
    expect(states({ ...enrolled, 'device.espStatus': page(part('succeeded'), part('restart-required')) })).toMatchObject({ 'device-setup': 'done', 'account-setup': 'current' })
  })

  it('names the line that failed', () => {
    const steps = buildTimeline(factsFrom({ ...readyFacts, ...enrolled, 'device.espStatus': page(part('unknown', 'Apps')) }), 'user-driven')
    expect(steps.find((step) => step.phase === 'device-setup')).toMatchObject({ state: 'failed', because: 'The line Apps failed with 0x87d1041c.', fact: 'device.espStatus' })
    expect(steps.some((step) => step.state === 'current')).toBe(false)
  })

  it('shows recorded failures with their time', () => {
    const at = '2026-11-22T08:00:00.000Z'
    const steps = buildTimeline(factsFrom({ ...readyFacts, 'device.entraJoined': true, 'device.mdmFailure': { code: '0x80180014', at } }), 'user-driven')
    expect(steps.find((step) => step.phase === 'mdm')).toMatchObject({ state: 'failed', at, because: 'The last enrollment ended with 0x80180014.' })
  })

  it('lets a join outweigh an older failure', () => {
    expect(states({ 'device.entraJoined': true, 'device.joinFailure': { code: '0x801c0003', at: null } })).toMatchObject({ join: 'done' })
    expect(states({ 'device.joinFailure': { code: '0x801c0003', at: null } })).toMatchObject({ join: 'failed' })
  })

  it('leaves out what nobody goes through', () => {
    expect(Object.keys(states({}, 'self-deploying'))).toEqual(['network', 'profile', 'join', 'mdm', 'device-preparation', 'device-setup'])
    expect(Object.keys(states({ 'device.espSettings': { skipDevicePage: false, skipUserPage: true, timeoutMinutes: 60 } }))).not.toContain('account-setup')
    expect(Object.keys(states({}))).toEqual([...timelinePhases])
  })

  it('looks at the domain for a hybrid join', () => {
    expect(states({ 'device.domainJoined': true }, 'user-driven-hybrid')).toMatchObject({ join: 'done' })
  })

  it('knows nothing from nothing', () => {
    for (const scenario of scenarioIds) expect(new Set(buildTimeline({}, scenario).map((step) => step.state))).toEqual(new Set(['unknown']))
  })

  it('never takes an unread fact for a phase that is done', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...scenarioIds), (facts, scenario) => {
        const steps = buildTimeline(facts, scenario)
        expect(steps.filter((step) => step.state === 'current').length + steps.filter((step) => step.state === 'failed').length).toBeLessThanOrEqual(steps.length)
        for (const step of steps.filter(({ state }) => state === 'done')) {
          expect(facts[step.fact]?.status).toBe('known')
          const lost = buildTimeline(without(facts, [step.fact]), scenario).find(({ phase }) => phase === step.phase)
          // Another fact may prove it as well; the lost one does not.
          expect(lost?.state === 'done' && lost.fact === step.fact).toBe(false)
        }
      }),
      { numRuns: 300 },
    )
  })
})

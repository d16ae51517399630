import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PreparationRun, ProfileOutcome, WorkloadState } from '../../../core/facts/setup-evidence.ts'
import type { EspState, EspStatus } from '../../../core/facts/stuck.ts'
import { factDefinitions } from '../../../core/facts/index.ts'
import { buildTimeline } from '../../../core/timeline/build-timeline.ts'
import { timelinePhases } from '../../../core/timeline/timeline.ts'
import { scenarioIds, type Scenario } from '../../../core/scenarios/index.ts'
import { anyFacts } from '../../fakes/arbitrary-facts.ts'
import { factsFrom, without, type FactInput } from '../../fakes/facts.ts'
import { readyFacts } from '../../fakes/ready-facts.ts'

const states = (change: FactInput, scenario: Scenario = 'user-driven'): Record<string, string> =>
  Object.fromEntries(buildTimeline(factsFrom({ ...readyFacts, ...change }), scenario, 'en').map((step) => [step.phase, step.state]))
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
    const steps = buildTimeline(factsFrom({ ...readyFacts, ...enrolled, 'device.espStatus': page(part('unknown', 'Apps')) }), 'user-driven', 'en')
    expect(steps.find((step) => step.phase === 'device-setup')).toMatchObject({ state: 'failed', because: 'The line Apps failed with 0x87d1041c.', fact: 'device.espStatus' })
    expect(steps.some((step) => step.state === 'current')).toBe(false)
  })

  it('has a proof for every phase whose fact was read, and none for the others', () => {
    const facts = factsFrom({ ...readyFacts, ...enrolled })
    for (const step of buildTimeline(facts, 'user-driven', 'en')) {
      const fact = facts[step.fact]
      if (fact?.status !== 'known') expect.fail(`${step.fact} is not known`)
      expect(step.proof).toEqual({ label: factDefinitions[step.fact].label.en, source: fact.source, observedAt: fact.observedAt })
    }
    expect(buildTimeline({}, 'user-driven', 'en').map((step) => step.proof)).toEqual(Array(10).fill(null))
  })

  it('shows recorded failures with their time', () => {
    const at = '2026-11-22T08:00:00.000Z'
    const steps = buildTimeline(factsFrom({ ...readyFacts, 'device.entraJoined': true, 'device.mdmFailure': { code: '0x80180014', at } }), 'user-driven', 'en')
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

  it('tells a device that got no profile why', () => {
    const at = '2026-11-22T08:00:00.000Z'
    const step = (outcome: ProfileOutcome, scenario: Scenario = 'user-driven') =>
      buildTimeline(factsFrom({ ...readyFacts, 'device.autopilotTenantId': '', 'device.profileAnswer': { outcome, at } }), scenario, 'en').find(({ phase }) => phase === 'profile')
    expect(step('not-registered')).toMatchObject({ state: 'failed', at, because: 'The service said that this device is not registered.', fact: 'device.profileAnswer' })
    expect(step('none-assigned')?.state).toBe('failed')
    expect(step('no-internet')).toMatchObject({ state: 'current', because: 'Windows had no internet when it looked for a profile.' })
    // An offline profile needs no registration, and device preparation no profile.
    expect(step('not-registered', 'existing-devices')).toMatchObject({ state: 'current', fact: 'device.autopilotTenantId' })
    expect(step('not-registered', 'device-preparation')).toBeUndefined()
  })

  it('takes the time of a profile from the file', () => {
    const steps = buildTimeline(factsFrom({ ...readyFacts, 'device.downloadedProfile': { name: 'Fabrikam user-driven', at: '2026-11-22T08:00:00Z' } }), 'user-driven', 'en')
    expect(steps.find(({ phase }) => phase === 'profile')).toMatchObject({ state: 'done', at: '2026-11-22T08:00:00Z', fact: 'device.downloadedProfile' })
    expect(states({ 'device.autopilotTenantId': '', 'device.downloadedProfile': { name: '', at: null } })).toMatchObject({ profile: 'current' })
  })

  it('follows device preparation on its own page', () => {
    const none = { 'device.espStatus': { devicePreparation: null, deviceSetup: null, accountSetup: null } }
    const workload = (state: WorkloadState) => ({ name: 'Contoso Office', state, startedAt: '2026-11-22T08:00:00.000Z', endedAt: null, code: null })
    const run = (phase: PreparationRun['phase'], state: WorkloadState): FactInput => ({ ...enrolled, ...none, 'device.preparationRun': { phase, timeoutMinutes: 60, workloads: [workload(state)] } })
    expect(states(run('running', 'in-progress'), 'device-preparation')).toEqual({
      network: 'done',
      'sign-in': 'done',
      join: 'done',
      mdm: 'done',
      'device-preparation': 'current',
      'first-sign-in': 'not-reached',
      hello: 'not-reached',
    })
    expect(states(run('running', 'failed'), 'device-preparation')).toMatchObject({ 'device-preparation': 'failed' })
    expect(states(run('done', 'completed'), 'device-preparation')).toMatchObject({ 'device-preparation': 'done' })
    expect(states(run('unknown', 'completed'), 'device-preparation')).toMatchObject({ 'device-preparation': 'unknown' })
    expect(states(run('running', 'failed'))).toMatchObject({ 'device-preparation': 'current' })
  })

  it('puts a failed step of the device itself where it belongs', () => {
    const failed = (step: string): FactInput => ({ 'device.deviceEnrollmentFailure': { step, code: '0x801c03ea', at: '2026-11-22T08:00:00.000Z' } })
    expect(states(failed('AADEnroll'), 'self-deploying')).toMatchObject({ join: 'failed', mdm: 'not-reached' })
    expect(states(failed('MDMEnrolling'), 'self-deploying')).toMatchObject({ join: 'not-reached', mdm: 'failed' })
  })

  it('gives the end of the status page to the part that ended last', () => {
    const at = '2026-11-22T08:40:00.000Z'
    const steps = buildTimeline(factsFrom({ ...readyFacts, ...enrolled, 'device.espStatus': page(part('failed', 'Apps')), 'device.setupPages': { espEnd: { how: 'timed-out', at }, helloShownAt: null } }), 'user-driven', 'en')
    expect(steps.map((step) => [step.phase, step.at]).filter(([, time]) => time !== null)).toEqual([['device-setup', at]])
  })

  it('says why Windows Hello was left out', () => {
    const decision = { willProvision: false, at: '2026-11-22T08:00:00.000Z', missing: ['DeviceEligible'] }
    const hello = (facts: FactInput) => buildTimeline(factsFrom({ ...readyFacts, ...facts }), 'user-driven', 'en').find(({ phase }) => phase === 'hello')
    expect(hello({ 'device.helloDecision': decision })).toMatchObject({ state: 'not-reached', at: decision.at, because: 'Windows left Windows Hello out at the last sign-in. Missing: DeviceEligible.' })
    expect(hello({ 'device.setupPages': { espEnd: null, helloShownAt: decision.at } })).toMatchObject({ state: 'not-reached', at: decision.at, fact: 'device.setupPages' })
  })

  it('knows nothing from nothing', () => {
    for (const scenario of scenarioIds) expect(new Set(buildTimeline({}, scenario, 'en').map((step) => step.state))).toEqual(new Set(['unknown']))
  })

  it('never takes an unread fact for a phase that is done', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...scenarioIds), (facts, scenario) => {
        const steps = buildTimeline(facts, scenario, 'en')
        expect(steps.filter((step) => step.state === 'current').length + steps.filter((step) => step.state === 'failed').length).toBeLessThanOrEqual(steps.length)
        for (const step of steps.filter(({ state }) => state === 'done')) {
          expect(facts[step.fact]?.status).toBe('known')
          const lost = buildTimeline(without(facts, [step.fact]), scenario, 'en').find(({ phase }) => phase === step.phase)
          // Another fact may prove it as well; the lost one does not.
          expect(lost?.state === 'done' && lost.fact === step.fact).toBe(false)
        }
      }),
      { numRuns: 300 },
    )
  })
})

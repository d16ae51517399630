import { factDefinitions, factOf, type FactId, type Facts, type FactValues } from '../facts/index.ts'
import type { DeviceEnrollmentFailure, PreparationRun } from '../facts/setup-evidence.ts'
import { sourceName } from '../facts/source-names.ts'
import type { EspCategory, SetupTimes } from '../facts/stuck.ts'
import { registeredScenarios, userScenarios, type Scenario } from '../scenarios/index.ts'
import type { Language } from '../words/language.ts'
import { intuneRecord } from './intune-record.ts'
import { profileAnswer } from './profile-answers.ts'
import type { TimelineProof, TimelineState, TimelineStep } from './timeline.ts'
import { timelineWords, type TimelineWords } from './words.ts'

/** A phase before its proof is looked up. */
type Step = Omit<TimelineStep, 'proof' | 'recorded'>

/**
 * How far setup has come: every phase of the scenario with its state, the time where Windows recorded one, and the
 * fact that proves it. Phases that nobody goes through in the scenario are left out. A phase whose fact was not read
 * is unknown, never done.
 */
export function buildTimeline(facts: Facts, scenario: Scenario, language: Language): readonly TimelineStep[] {
  const say = timelineWords[language]
  const value = <K extends FactId>(id: K): FactValues[K] | undefined => {
    const fact = factOf(facts, id)
    return fact.status === 'known' ? fact.value : undefined
  }
  const times = value('device.setupTimes') ?? noTimes
  const withUser = userScenarios.some((each) => each === scenario)
  const hybrid = scenario === 'user-driven-hybrid'
  const status = value('device.espStatus')
  const joined = value(hybrid ? 'device.domainJoined' : 'device.entraJoined')
  const joinFact: FactId = hybrid ? 'device.domainJoined' : 'device.entraJoined'
  const skipsUser = value('device.espSettings')?.skipUserPage === true
  const enrolled = value('device.mdmEnrollment')?.enrolled

  // Device preparation brings no profile, and its own page in place of the enrollment status page.
  const ownPage = scenario === 'device-preparation'
  const steps: Step[] = ownPage ? [network()] : [network(), profile()]
  if (withUser) steps.push(signIn())
  steps.push(join(), mdm())
  const begun = status !== undefined && [status.deviceSetup, status.accountSetup].some((each) => each !== null && each.state !== 'not-started')
  const run = value('device.preparationRun')
  const own = ownPage && run !== undefined && run !== null ? preparation(run, say.preparation) : null
  steps.push(own ?? page('device-preparation', status?.devicePreparation, begun, say.page))
  if (!ownPage || status?.deviceSetup !== null) steps.push(page('device-setup', status?.deviceSetup, false, say.page))
  if (withUser) {
    if (!skipsUser && (!ownPage || status?.accountSetup !== null)) steps.push(page('account-setup', status?.accountSetup, false, say.page))
    steps.push(firstSignIn(), hello())
  }
  return markCurrent(timed(steps, value('device.setupPages')?.espEnd?.at ?? null)).map((step) => ({ ...step, proof: proofOf(facts, step.fact, language), recorded: intuneRecord(facts, step.phase, language) }))

  function network(): Step {
    const of = (state: TimelineState, because: string): Step => ({ phase: 'network', state, at: null, because, fact: 'network.endpoints' })
    if (joined === true || enrolled === true) return { ...of('done', say.network.joined), fact: joined === true ? joinFact : 'device.mdmEnrollment' }
    const probes = value('network.endpoints')
    if (probes === undefined || probes.length === 0) return of('unknown', say.network.notRead)
    if (probes.some((each) => each.outcome === 'reachable')) return of('done', say.network.answers)
    return of('failed', say.network.silent)
  }

  function profile(): Step {
    const tenant = value('device.autopilotTenantId')
    const of = (state: TimelineState, because: string): Step => ({ phase: 'profile', state, at: times.profile, because, fact: 'device.autopilotTenantId' })
    const downloaded = value('device.downloadedProfile') ?? null
    const answer = value('device.profileAnswer') ?? null
    if (times.profile !== null) return { ...of('done', say.profile.recorded), fact: 'device.setupTimes' }
    if (downloaded !== null && downloaded.name !== '') return { ...of('done', say.profile.downloaded), at: downloaded.at, fact: 'device.downloadedProfile' }
    if (tenant === undefined) return of('unknown', say.profile.notRead)
    if (tenant !== '') return of('done', say.profile.cached)
    if (joined === true || enrolled === true) return of('unknown', say.profile.wentOn)
    const said = answer === null || !registeredScenarios.some((each) => each === scenario) ? null : profileAnswer(answer.outcome, language)
    return answer === null || said === null ? of('not-reached', say.profile.notCached) : { phase: 'profile', ...said, at: answer.at, fact: 'device.profileAnswer' }
  }

  function signIn(): Step {
    const of = (state: TimelineState, because: string, fact: FactId): Step => ({ phase: 'sign-in', state, at: null, because, fact })
    const failure = value('device.signInFailure')
    const entra = value('device.entraJoined')
    if (entra === true) return of('done', say.signIn.proven, 'device.entraJoined')
    if (failure !== undefined && failure !== null) return { ...of('failed', say.signIn.endedWith(failure.code), 'device.signInFailure'), at: failure.at }
    if (entra === undefined || failure === undefined || (hybrid && joined !== false)) return of('unknown', say.signIn.notRead, 'device.signInFailure')
    return of('not-reached', say.signIn.none, 'device.signInFailure')
  }

  function join(): Step {
    const failure = value('device.joinFailure')
    const of = (state: TimelineState, because: string): Step => ({ phase: 'join', state, at: times.join, because, fact: joinFact })
    if (joined === true) return of('done', hybrid ? say.join.inDomain : say.join.joined)
    if (failure !== undefined && failure !== null) return { phase: 'join', state: 'failed', at: failure.at, because: ended(say.join.ended, failure.code), fact: 'device.joinFailure' }
    const alone = value('device.deviceEnrollmentFailure')
    if (alone?.step.startsWith('AAD') === true) return { phase: 'join', state: 'failed', at: alone.at, because: stepEnded(alone, say), fact: 'device.deviceEnrollmentFailure' }
    if (joined === undefined || failure === undefined || alone === undefined) return of('unknown', say.join.notRead)
    return of('not-reached', say.join.none)
  }

  function mdm(): Step {
    const failure = value('device.mdmFailure')
    const of = (state: TimelineState, because: string): Step => ({ phase: 'mdm', state, at: times.enrollment, because, fact: 'device.mdmEnrollment' })
    if (enrolled === true) return of('done', say.mdm.enrolled)
    if (failure !== undefined && failure !== null) return { phase: 'mdm', state: 'failed', at: failure.at, because: ended(say.mdm.ended, failure.code), fact: 'device.mdmFailure' }
    const alone = value('device.deviceEnrollmentFailure')
    if (alone !== undefined && alone !== null && !alone.step.startsWith('AAD')) return { phase: 'mdm', state: 'failed', at: alone.at, because: stepEnded(alone, say), fact: 'device.deviceEnrollmentFailure' }
    if (enrolled === undefined || failure === undefined || alone === undefined) return of('unknown', say.mdm.notRead)
    return of('not-reached', say.mdm.none)
  }

  function firstSignIn(): Step {
    const token = value('device.refreshToken')
    const of = (state: TimelineState, because: string): Step => ({ phase: 'first-sign-in', state, at: null, because, fact: 'device.refreshToken' })
    if (token === undefined) return of('unknown', say.firstSignIn.notRead)
    if (token.present) return of('done', say.firstSignIn.done)
    return token.error === null ? of('not-reached', say.firstSignIn.none) : of('failed', say.firstSignIn.endedWith(token.error))
  }

  function hello(): Step {
    const set = value('device.helloSet')
    const failure = value('device.helloFailure')
    const of = (state: TimelineState, because: string): Step => ({ phase: 'hello', state, at: times.hello, because, fact: 'device.helloSet' })
    if (set === true) return of('done', say.hello.done)
    if (failure !== undefined && failure !== null) return { phase: 'hello', state: 'failed', at: failure.at, because: ended(say.hello.ended, failure.code), fact: 'device.helloFailure' }
    if (set === undefined || failure === undefined) return of('unknown', say.hello.notRead)
    const decision = value('device.helloDecision') ?? null
    if (decision !== null && !decision.willProvision && decision.missing.length > 0) {
      return { ...of('not-reached', say.hello.leftOut(decision.missing.join(', '))), at: decision.at, fact: 'device.helloDecision' }
    }
    const shown = value('device.setupPages')?.helloShownAt ?? null
    return shown === null ? of('not-reached', say.hello.none) : { ...of('not-reached', say.hello.shown), at: shown, fact: 'device.setupPages' }
  }
}

/** The page of device preparation, by what it installs and where Windows says it is. */
function preparation({ phase, workloads }: PreparationRun, say: TimelineWords['preparation']): Step {
  const started = workloads.flatMap(({ startedAt }) => (startedAt === null ? [] : [startedAt])).sort()
  const of = (state: TimelineState, because: string): Step => ({ phase: 'device-preparation', state, at: started[0] ?? null, because, fact: 'device.preparationRun' })
  const failed = workloads.find(({ state }) => state === 'failed')
  if (failed !== undefined) return { ...of('failed', ended(say.failed, failed.code)), at: failed.endedAt ?? started[0] ?? null }
  switch (phase) {
    case 'starting':
      return of('current', say.starts)
    case 'running':
      return of('current', say.runs(workloads.filter(({ state }) => state === 'completed').length, workloads.length))
    case 'done':
      return of('done', say.done)
    case 'none':
    case 'unknown':
      return of('unknown', say.unknown)
  }
}

/** The status page ends once, so its time belongs to the last part that has ended or failed. */
function timed(steps: readonly Step[], at: string | null): readonly Step[] {
  const last = steps.findLastIndex(({ phase, state, fact }) => (phase === 'device-setup' || phase === 'account-setup') && fact === 'device.espStatus' && (state === 'done' || state === 'failed'))
  return at === null ? steps : steps.map((step, index) => (index === last ? { ...step, at } : step))
}

function stepEnded({ step, code }: DeviceEnrollmentFailure, say: TimelineWords): string {
  return ended(step === '' ? say.unnamedStep : say.step(step), code)
}

function proofOf(facts: Facts, id: FactId, language: Language): TimelineProof | null {
  const fact = factOf(facts, id)
  return fact.status === 'known' ? { label: factDefinitions[id].label[language], source: sourceName(fact.source, language), observedAt: fact.observedAt } : null
}

const noTimes: SetupTimes = { profile: null, join: null, enrollment: null, hello: null }

function ended(say: TimelineWords['unnamedStep'], code: string | null): string {
  return code === null || code === '' ? say.withError : say.with(code)
}

/** One part of the enrollment status page; `undefined`: not read. A part that a later one has left behind is done. */
function page(phase: 'device-preparation' | 'device-setup' | 'account-setup', category: EspCategory | null | undefined, passed: boolean, say: TimelineWords['page']): Step {
  const of = (state: TimelineState, because: string): Step => ({ phase, state, at: null, because, fact: 'device.espStatus' })
  if (category === undefined) return of('unknown', say.notRead)
  const failed = category?.steps.find((step) => step.state === 'failed')
  if (failed !== undefined) return of('failed', ended(say.line(failed.name), failed.code))
  if (category?.state === 'failed') return of('failed', say.failed)
  if (passed) return of('done', say.leftBehind)
  if (category === null || category.state === 'not-started') return of('not-reached', say.notBegun)
  switch (category.state) {
    case 'succeeded':
    case 'not-required':
      return of('done', say.succeeded)
    case 'in-progress':
      return of('current', say.runs)
    case 'restart-required':
      return of('current', say.waitsForRestart)
    case 'unknown':
      return of('unknown', say.unknown)
  }
}

/** Where nothing runs and nothing has failed, the device waits at the first phase that it has not reached. */
function markCurrent(steps: readonly Step[]): readonly Step[] {
  if (steps.some(({ state }) => state === 'current' || state === 'failed')) return steps
  const first = steps.findIndex(({ state }) => state !== 'done')
  return steps.map((step, index) => (index === first && step.state === 'not-reached' ? { ...step, state: 'current' } : step))
}

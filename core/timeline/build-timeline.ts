import { factDefinitions, factOf, type FactId, type Facts, type FactValues } from '../facts/index.ts'
import type { DeviceEnrollmentFailure, PreparationRun } from '../facts/setup-evidence.ts'
import type { EspCategory, SetupTimes } from '../facts/stuck.ts'
import { registeredScenarios, userScenarios, type Scenario } from '../scenarios/index.ts'
import { intuneRecord } from './intune-record.ts'
import { profileAnswers } from './profile-answers.ts'
import type { TimelineProof, TimelineState, TimelineStep } from './timeline.ts'

/** A phase before its proof is looked up. */
type Step = Omit<TimelineStep, 'proof' | 'recorded'>

/**
 * How far setup has come: every phase of the scenario with its state, the time where Windows recorded one, and the
 * fact that proves it. Phases that nobody goes through in the scenario are left out. A phase whose fact was not read
 * is unknown, never done.
 */
export function buildTimeline(facts: Facts, scenario: Scenario): readonly TimelineStep[] {
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
  const own = ownPage && run !== undefined && run !== null ? preparation(run) : null
  steps.push(own ?? page('device-preparation', status?.devicePreparation, begun))
  if (!ownPage || status?.deviceSetup !== null) steps.push(page('device-setup', status?.deviceSetup, false))
  if (withUser) {
    if (!skipsUser && (!ownPage || status?.accountSetup !== null)) steps.push(page('account-setup', status?.accountSetup, false))
    steps.push(firstSignIn(), hello())
  }
  return markCurrent(timed(steps, value('device.setupPages')?.espEnd?.at ?? null)).map((step) => ({ ...step, proof: proofOf(facts, step.fact), recorded: intuneRecord(facts, step.phase) }))

  function network(): Step {
    const of = (state: TimelineState, because: string): Step => ({ phase: 'network', state, at: null, because, fact: 'network.endpoints' })
    if (joined === true || enrolled === true) return { ...of('done', 'The device has reached the service: it is joined or enrolled.'), fact: joined === true ? joinFact : 'device.mdmEnrollment' }
    const probes = value('network.endpoints')
    if (probes === undefined || probes.length === 0) return of('unknown', 'The endpoints were not read.')
    if (probes.some((each) => each.outcome === 'reachable')) return of('done', 'Endpoints of setup answer.')
    return of('failed', 'No endpoint of setup answers.')
  }

  function profile(): Step {
    const tenant = value('device.autopilotTenantId')
    const of = (state: TimelineState, because: string): Step => ({ phase: 'profile', state, at: times.profile, because, fact: 'device.autopilotTenantId' })
    const downloaded = value('device.downloadedProfile') ?? null
    const answer = value('device.profileAnswer') ?? null
    if (times.profile !== null) return { ...of('done', 'Windows recorded that it received the settings.'), fact: 'device.setupTimes' }
    if (downloaded !== null && downloaded.name !== '') return { ...of('done', 'Windows has downloaded a profile.'), at: downloaded.at, fact: 'device.downloadedProfile' }
    if (tenant === undefined) return of('unknown', 'The cached profile was not read.')
    if (tenant !== '') return of('done', 'A profile is cached on the device.')
    if (joined === true || enrolled === true) return of('unknown', 'The device went on without a cached profile.')
    const said = answer === null || !registeredScenarios.some((each) => each === scenario) ? undefined : profileAnswers[answer.outcome]
    return answer === null || said === undefined ? of('not-reached', 'No profile is cached on the device.') : { phase: 'profile', ...said, at: answer.at, fact: 'device.profileAnswer' }
  }

  function signIn(): Step {
    const of = (state: TimelineState, because: string, fact: FactId): Step => ({ phase: 'sign-in', state, at: null, because, fact })
    const failure = value('device.signInFailure')
    const entra = value('device.entraJoined')
    if (entra === true) return of('done', 'The join to Microsoft Entra needs a sign-in.', 'device.entraJoined')
    if (failure !== undefined && failure !== null) return { ...of('failed', `The last sign-in ended with ${failure.code}.`, 'device.signInFailure'), at: failure.at }
    if (entra === undefined || failure === undefined || (hybrid && joined !== false)) return of('unknown', 'Whether somebody has signed in was not read.', 'device.signInFailure')
    return of('not-reached', 'Windows recorded no sign-in.', 'device.signInFailure')
  }

  function join(): Step {
    const failure = value('device.joinFailure')
    const of = (state: TimelineState, because: string): Step => ({ phase: 'join', state, at: times.join, because, fact: joinFact })
    if (joined === true) return of('done', hybrid ? 'The device is in the domain.' : 'The device is joined to Microsoft Entra.')
    if (failure !== undefined && failure !== null) return { phase: 'join', state: 'failed', at: failure.at, because: ended('join', failure.code), fact: 'device.joinFailure' }
    const alone = value('device.deviceEnrollmentFailure')
    if (alone?.step.startsWith('AAD') === true) return { phase: 'join', state: 'failed', at: alone.at, because: stepEnded(alone), fact: 'device.deviceEnrollmentFailure' }
    if (joined === undefined || failure === undefined || alone === undefined) return of('unknown', 'The join state was not read.')
    return of('not-reached', 'The device is not joined.')
  }

  function mdm(): Step {
    const failure = value('device.mdmFailure')
    const of = (state: TimelineState, because: string): Step => ({ phase: 'mdm', state, at: times.enrollment, because, fact: 'device.mdmEnrollment' })
    if (enrolled === true) return of('done', 'The device is enrolled.')
    if (failure !== undefined && failure !== null) return { phase: 'mdm', state: 'failed', at: failure.at, because: ended('enrollment', failure.code), fact: 'device.mdmFailure' }
    const alone = value('device.deviceEnrollmentFailure')
    if (alone !== undefined && alone !== null && !alone.step.startsWith('AAD')) return { phase: 'mdm', state: 'failed', at: alone.at, because: stepEnded(alone), fact: 'device.deviceEnrollmentFailure' }
    if (enrolled === undefined || failure === undefined || alone === undefined) return of('unknown', 'The enrollment was not read.')
    return of('not-reached', 'The device is not enrolled.')
  }

  function firstSignIn(): Step {
    const token = value('device.refreshToken')
    const of = (state: TimelineState, because: string): Step => ({ phase: 'first-sign-in', state, at: null, because, fact: 'device.refreshToken' })
    if (token === undefined) return of('unknown', 'The token of the user was not read.')
    if (token.present) return of('done', 'The user has a primary refresh token.')
    return token.error === null ? of('not-reached', 'No user has a primary refresh token.') : of('failed', `The last attempt ended with ${token.error}.`)
  }

  function hello(): Step {
    const set = value('device.helloSet')
    const failure = value('device.helloFailure')
    const of = (state: TimelineState, because: string): Step => ({ phase: 'hello', state, at: times.hello, because, fact: 'device.helloSet' })
    if (set === true) return of('done', 'Windows Hello is set up.')
    if (failure !== undefined && failure !== null) return { phase: 'hello', state: 'failed', at: failure.at, because: ended('set-up', failure.code), fact: 'device.helloFailure' }
    if (set === undefined || failure === undefined) return of('unknown', 'The state of Windows Hello was not read.')
    const decision = value('device.helloDecision') ?? null
    if (decision !== null && !decision.willProvision && decision.missing.length > 0) {
      return { ...of('not-reached', `Windows left Windows Hello out at the last sign-in. Missing: ${decision.missing.join(', ')}.`), at: decision.at, fact: 'device.helloDecision' }
    }
    const shown = value('device.setupPages')?.helloShownAt ?? null
    return shown === null ? of('not-reached', 'Windows Hello is not set up.') : { ...of('not-reached', 'The page of Windows Hello was shown, but Windows Hello is not set up.'), at: shown, fact: 'device.setupPages' }
  }
}

/** The page of device preparation, by what it installs and where Windows says it is. */
function preparation({ phase, workloads }: PreparationRun): Step {
  const started = workloads.flatMap(({ startedAt }) => (startedAt === null ? [] : [startedAt])).sort()
  const of = (state: TimelineState, because: string): Step => ({ phase: 'device-preparation', state, at: started[0] ?? null, because, fact: 'device.preparationRun' })
  const failed = workloads.find(({ state }) => state === 'failed')
  if (failed !== undefined) return { ...of('failed', failed.code === null ? 'An app or script of device preparation failed.' : `An app or script of device preparation failed with ${failed.code}.`), at: failed.endedAt ?? started[0] ?? null }
  switch (phase) {
    case 'starting':
      return of('current', 'Device preparation starts.')
    case 'running':
      return of('current', `Device preparation runs: ${String(workloads.filter(({ state }) => state === 'completed').length)} of ${String(workloads.length)} apps and scripts are done.`)
    case 'done':
      return of('done', 'Windows says that device preparation has ended.')
    case 'none':
    case 'unknown':
      return of('unknown', 'Windows does not say where device preparation is.')
  }
}

/** The status page ends once, so its time belongs to the last part that has ended or failed. */
function timed(steps: readonly Step[], at: string | null): readonly Step[] {
  const last = steps.findLastIndex(({ phase, state, fact }) => (phase === 'device-setup' || phase === 'account-setup') && fact === 'device.espStatus' && (state === 'done' || state === 'failed'))
  return at === null ? steps : steps.map((step, index) => (index === last ? { ...step, at } : step))
}

function stepEnded({ step, code }: DeviceEnrollmentFailure): string {
  const what = step === '' ? 'A step of the enrollment' : `The step ${step}`
  return code === '' ? `${what} ended with an error.` : `${what} ended with ${code}.`
}

function proofOf(facts: Facts, id: FactId): TimelineProof | null {
  const fact = factOf(facts, id)
  return fact.status === 'known' ? { label: factDefinitions[id].label.en, source: fact.source, observedAt: fact.observedAt } : null
}

const noTimes: SetupTimes = { profile: null, join: null, enrollment: null, hello: null }

function ended(what: string, code: string): string {
  return code === '' ? `The last ${what} ended with an error.` : `The last ${what} ended with ${code}.`
}

/** One part of the enrollment status page; `undefined`: not read. A part that a later one has left behind is done. */
function page(phase: 'device-preparation' | 'device-setup' | 'account-setup', category: EspCategory | null | undefined, passed: boolean): Step {
  const of = (state: TimelineState, because: string): Step => ({ phase, state, at: null, because, fact: 'device.espStatus' })
  if (category === undefined) return of('unknown', 'The enrollment status page was not read.')
  const failed = category?.steps.find((step) => step.state === 'failed')
  if (failed !== undefined) return of('failed', failed.code === null ? `The line ${failed.name} failed.` : `The line ${failed.name} failed with ${failed.code}.`)
  if (category?.state === 'failed') return of('failed', 'The enrollment status page says that it failed.')
  if (passed) return of('done', 'A later part of the page has begun.')
  if (category === null || category.state === 'not-started') return of('not-reached', 'The enrollment status page has not begun it.')
  switch (category.state) {
    case 'succeeded':
    case 'not-required':
      return of('done', 'The enrollment status page says that it succeeded.')
    case 'in-progress':
      return of('current', 'The enrollment status page says that it runs.')
    case 'restart-required':
      return of('current', 'The enrollment status page waits for a restart.')
    case 'unknown':
      return of('unknown', 'The enrollment status page does not say how it went.')
  }
}

/** Where nothing runs and nothing has failed, the device waits at the first phase that it has not reached. */
function markCurrent(steps: readonly Step[]): readonly Step[] {
  if (steps.some(({ state }) => state === 'current' || state === 'failed')) return steps
  const first = steps.findIndex(({ state }) => state !== 'done')
  return steps.map((step, index) => (index === first && step.state === 'not-reached' ? { ...step, state: 'current' } : step))
}

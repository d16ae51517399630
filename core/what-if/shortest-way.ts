import { settledMinutes } from '../checks/tap/pass-time.ts'
import type { Role } from '../engine/finding.ts'
import { factOf, type Facts } from '../facts/index.ts'
import type { ReportRequest } from '../report/build-report.ts'
import { differs } from '../report/notices.ts'
import type { CheckResult, Report, ReportReason } from '../report/report.ts'
import { scenarioTitles, type Scenario } from '../scenarios/index.ts'
import { nothingAssumed, passForbidden, type Assumptions } from './assumptions.ts'
import { assumedReport } from './judge-assumed.ts'
import { whatIfWords } from './words.ts'

/** One thing to do on the way to ready. */
export interface WayStep {
  /**
   * - `pass`: another pass, tried with the engine.
   * - `plan`: another scenario, tried with the engine.
   * - `fix`: the remedy of the checks it settles; whether it worked shows the next scan.
   * - `read`: something to read first; what it says nobody knows yet.
   */
  readonly kind: 'pass' | 'plan' | 'fix' | 'read'
  readonly text: string
  /** Null where nobody in particular is meant. */
  readonly role: Role | null
  readonly restart: 'none' | 'restart' | 'reset'
  /** The checks that it settles, in checklist order. */
  readonly checkIds: readonly string[]
}

/** The fewest things to do until nothing stands against the device. */
export interface WayToReady {
  readonly steps: readonly WayStep[]
  /** Checks that nothing can settle here: the device cannot be shown as ready. */
  readonly stuck: readonly string[]
}

/** A pass that fits any enrollment status page this tenant can show; the longest default of Entra. Minutes; our own choice. */
const ampleMinutes = 480

/** One change that the engine can try. */
interface Trial {
  readonly kind: 'pass' | 'plan'
  readonly text: string
  readonly role: Role | null
  readonly assumptions: Assumptions
  readonly scenario: Scenario
}

/**
 * The shortest set of changes after which nothing would stand against the device. Remedies that several rows share count
 * once, and a pass or plan of its own is taken where it settles more than it costs. Rows that follow from another settle
 * with it. What was never read is never assumed to be good: reading it is a step of its own.
 */
export function shortestWay(request: ReportRequest, real: Report): WayToReady {
  const trials = trialsOf(request, real)
  const ways = [wayThrough(real.checks, []), ...trials.map((trial) => tried(request, real, [trial])), ...bothOf(trials).map((pair) => tried(request, real, pair))]
  return ways.reduce((best, way) => (cost(way) < cost(best) ? way : best))
}

/** A row that nothing settles weighs more than any number of steps; there are fewer steps than checks. */
function cost({ steps, stuck }: WayToReady): number {
  return stuck.length * 1_000 + steps.length
}

function tried(request: ReportRequest, real: Report, trials: readonly Trial[]): WayToReady {
  const pass = trials.find(({ assumptions }) => assumptions.pass !== null)?.assumptions ?? nothingAssumed
  const scenario = trials.find(({ kind }) => kind === 'plan')?.scenario ?? request.scenario
  const assumed = assumedReport({ ...request, scenario }, real, pass)
  const settled = new Set(assumed.checks.filter((check) => !isOpen(check)).map(({ id }) => id))
  const own = real.checks.filter((check) => isOpen(check) && settled.has(check.id)).map(({ id }) => id)
  // Of two changes, the pass is what the checks of the pass look at.
  const steps = trials.map(({ kind, text, role }): WayStep => {
    const checkIds = trials.length === 1 ? own : own.filter((id) => id.startsWith('tap-') === (kind === 'pass'))
    return { kind, text, role, restart: 'none', checkIds }
  })
  return wayThrough(assumed.checks, steps)
}

function wayThrough(checks: readonly CheckResult[], before: readonly WayStep[]): WayToReady {
  const steps = new Map<string, WayStep>()
  const stuck: string[] = []
  const open = checks.filter(isOpen)
  for (const check of open) {
    // The step of a root settles what follows from it; a root that keeps nobody back has no step.
    const step = stepFor(open.find(({ id }) => id === check.follows) ?? check)
    if (step === null) {
      stuck.push(check.id)
      continue
    }
    const known = steps.get(`${step.kind} ${step.text}`)
    steps.set(`${step.kind} ${step.text}`, { ...step, checkIds: [...(known?.checkIds ?? []), check.id], restart: later(known?.restart ?? 'none', step.restart) })
  }
  return { steps: [...before, ...steps.values()], stuck }
}

/** A reset does what a restart does. */
function later(one: WayStep['restart'], other: WayStep['restart']): WayStep['restart'] {
  if (one === 'reset' || other === 'reset') return 'reset'
  return one === 'restart' || other === 'restart' ? 'restart' : 'none'
}

function stepFor({ remedy, reason }: CheckResult): Omit<WayStep, 'checkIds'> | null {
  if (remedy !== null) return { kind: 'fix', text: remedy.summary, role: remedy.role, restart: remedy.restart }
  return reason === null || unreadable.includes(reason.code) ? null : { kind: 'read', text: reason.action, role: null, restart: 'none' }
}

/** Reasons that no action of anybody takes away here. */
const unreadable: readonly ReportReason['code'][] = ['not-in-cloud', 'check-failed']

/** Rows that keep the device from being ready. */
function isOpen({ level, verdict }: CheckResult): boolean {
  if (verdict === 'manual') return level === 'required'
  return level !== 'informational' && (verdict === 'blocked' || verdict === 'unknown' || verdict === 'at-risk')
}

function trialsOf(request: ReportRequest, real: Report): readonly Trial[] {
  const say = whatIfWords[request.language]
  const trials: Trial[] = []
  if (request.overlays.includes('tap') && passIsRead(request.snapshot.facts) && !passForbidden(request.snapshot.facts)) {
    const { lifetimeMinutes, oneTime } = bestPass(request.snapshot.facts)
    const pass = { startsAt: real.judgedAt.time, lifetimeMinutes, oneTime }
    // Setup begins when the new pass is known everywhere.
    const at = new Date(Date.parse(real.judgedAt.time) + settledMinutes * 60_000).toISOString()
    trials.push({ kind: 'pass', text: say.newPass(lifetimeMinutes, oneTime, settledMinutes), role: 'identity-admin', assumptions: { ...nothingAssumed, at, pass }, scenario: request.scenario })
  }
  const { scenario } = real.flow
  if (scenario !== null && real.flow.certain && differs(scenario, request.scenario)) {
    trials.push({ kind: 'plan', text: say.otherScenario(scenarioTitles[request.language][scenario]), role: 'technician', assumptions: nothingAssumed, scenario })
  }
  return trials
}

/** Where the pass could not be read, nobody could see whether another one is there: reading it comes first. */
function passIsRead(facts: Facts): boolean {
  return (['user.tap', 'user.tapOneTime', 'user.tapStartsAt', 'user.tapLifetimeMinutes'] as const).every((id) => factOf(facts, id).status === 'known')
}

/** The best pass that the policy lets anybody issue; where the policy was not read, an ample one. */
function bestPass(facts: Facts): { readonly lifetimeMinutes: number; readonly oneTime: boolean } {
  const values = factOf(facts, 'tenant.tapPolicyValues')
  if (values.status === 'unavailable') return { lifetimeMinutes: ampleMinutes, oneTime: false }
  const { minimumLifetimeMinutes: least, maximumLifetimeMinutes: most, oneTimeOnly } = values.value
  return { lifetimeMinutes: Math.max(least, Math.min(most, ampleMinutes)), oneTime: oneTimeOnly }
}

function bothOf(trials: readonly Trial[]): readonly (readonly Trial[])[] {
  return trials.length > 1 ? [trials] : []
}

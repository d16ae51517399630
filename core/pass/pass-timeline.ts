import { pageTimeout, updatesInSetup, type PageFacts } from '../checks/tap/page-time.ts'
import { hybridMinutes, marginMinutes, qualityUpdateMinutes } from '../checks/tap/pass-need.ts'
import { factOf, type Facts } from '../facts/index.ts'
import type { Scenario } from '../scenarios/index.ts'

/**
 * A stretch of setup that the pass has to outlive.
 * - `status-page`: the time-out of the enrollment status page, as the tenant sets it.
 * - `hybrid`: what a hybrid join waits longer (enrollment status page article, learn.microsoft.com, 2026-01-20).
 * - `quality-updates`: quality updates at the end of setup, the upper end (same article).
 * - `margin`: sign-in, Windows Hello and the way to the desktop. Our own figure.
 */
export interface PassSpan {
  readonly kind: 'status-page' | 'hybrid' | 'quality-updates' | 'margin'
  /** Null: not read. */
  readonly minutes: number | null
  /** Where the figure comes from, when it was read. */
  readonly source: string | null
  /** True where the figure is Preflight's own. */
  readonly ownThreshold: boolean
}

/** When the pass is asked for. */
export interface ExpectedSignIn {
  readonly kind: 'device-setup' | 'account-setup'
  readonly earliest: string
  /** Null: nobody can tell, since a stretch before it was not read. */
  readonly latest: string | null
}

/** One Temporary Access Pass next to the run of setup that it has to outlive. Times are ISO 8601 UTC. The value of the pass is no part of it. */
export interface PassTimeline {
  readonly validFrom: string
  readonly validUntil: string
  /** Null: not read. */
  readonly oneTime: boolean | null
  /** The time of the judgment. */
  readonly now: string
  /** When setup can begin at the earliest: now, or when the pass becomes valid. */
  readonly setupAt: string
  readonly signIns: readonly ExpectedSignIn[]
  /** In the order in which they come. */
  readonly spans: readonly PassSpan[]
  /** When setup should be done at the latest, as far as the stretches were read. */
  readonly doneBy: string
  /** Minutes between the end of setup and the end of the pass, as far as the stretches were read; negative: the pass ends first. */
  readonly spareMinutes: number
  /** False: a stretch was not read, so that setup may take longer. */
  readonly complete: boolean
}

const minuteMs = 60_000

/** The pass as it was read; null where there is none, its times are unread, or nobody signs in with it. */
export function passTimeline(facts: Facts, scenario: Scenario, now: number): PassTimeline | null {
  const tap = factOf(facts, 'user.tap')
  const starts = factOf(facts, 'user.tapStartsAt')
  const lifetime = factOf(facts, 'user.tapLifetimeMinutes')
  const oneTime = factOf(facts, 'user.tapOneTime')
  if (scenario === 'self-deploying' || tap.status === 'unavailable' || !tap.value.exists) return null
  if (starts.status === 'unavailable' || lifetime.status === 'unavailable' || starts.value === null || lifetime.value === null) return null
  const from = Date.parse(starts.value)
  const until = from + lifetime.value * minuteMs
  if (!isTime(from) || !isTime(until) || !isTime(now)) return null

  const spans = spansOf(facts, scenario)
  const setupAt = Math.max(now, from)
  const readMinutes = spans.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)
  const page = spans.find(({ kind }) => kind === 'status-page')?.minutes ?? null
  const complete = spans.every(({ minutes }) => minutes !== null)
  const doneBy = setupAt + readMinutes * minuteMs
  if (!isTime(doneBy)) return null
  return {
    validFrom: iso(from),
    validUntil: iso(until),
    oneTime: oneTime.status === 'known' ? oneTime.value : null,
    now: iso(now),
    setupAt: iso(setupAt),
    signIns: [
      { kind: 'device-setup', earliest: iso(setupAt), latest: iso(setupAt) },
      { kind: 'account-setup', earliest: iso(setupAt), latest: page === null ? null : iso(setupAt + page * minuteMs) },
    ],
    spans,
    doneBy: iso(doneBy),
    spareMinutes: Math.floor((until - doneBy) / minuteMs),
    complete,
  }
}

function spansOf(facts: Facts, scenario: Scenario): readonly PassSpan[] {
  const status = pageOf(facts)
  const page = pageTimeout(status)
  const updates = updatesInSetup(status)
  const spans: PassSpan[] = [
    { kind: 'status-page', minutes: page.status === 'known' ? Math.max(0, page.value) : null, source: page.status === 'known' ? page.source : null, ownThreshold: false },
  ]
  if (scenario === 'user-driven-hybrid') spans.push({ kind: 'hybrid', minutes: hybridMinutes, source: null, ownThreshold: false })
  if (updates.status === 'unavailable') spans.push({ kind: 'quality-updates', minutes: null, source: null, ownThreshold: false })
  else if (updates.value) spans.push({ kind: 'quality-updates', minutes: qualityUpdateMinutes, source: updates.source, ownThreshold: false })
  spans.push({ kind: 'margin', minutes: marginMinutes, source: null, ownThreshold: true })
  return spans
}

/** What the facts say about the enrollment status page. */
export function pageOf(facts: Facts): PageFacts {
  return {
    'tenant.espName': factOf(facts, 'tenant.espName'),
    'tenant.espTimeoutMinutes': factOf(facts, 'tenant.espTimeoutMinutes'),
    'tenant.espQualityUpdates': factOf(facts, 'tenant.espQualityUpdates'),
    'tenant.espTarget': factOf(facts, 'tenant.espTarget'),
    'tenant.espBlocksUse': factOf(facts, 'tenant.espBlocksUse'),
  }
}

/** Within what a date can hold. */
function isTime(ms: number): boolean {
  return Number.isFinite(ms) && Math.abs(ms) <= 8.64e15
}

function iso(ms: number): string {
  return new Date(ms).toISOString()
}

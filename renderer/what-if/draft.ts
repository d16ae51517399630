import { completeUser } from '../../core/ipc/settings.ts'
import { isUserName, passMinutes } from '../../core/ipc/what-if.ts'
import type { Assumptions } from '../../core/what-if/assumptions.ts'

/** What stands in the fields of a pass. */
export interface PassDraft {
  /** As the browser writes a local time (`2026-11-23T10:30`); empty: when setup begins. */
  readonly startsAt: string
  readonly minutes: string
  readonly oneTime: boolean
}

/** What stands in the fields. */
export interface WhatIfDraft {
  readonly at: string
  /** Null: the pass that was read. */
  readonly pass: PassDraft | null
  /** Empty: the user that the device was read with. */
  readonly user: string
}

export const emptyDraft: WhatIfDraft = { at: '', pass: null, user: '' }

export type DraftField = 'at' | 'startsAt' | 'minutes' | 'user'

export interface ReadDraft {
  /** Null while nothing is assumed, or a field is wrong. */
  readonly assumptions: Assumptions | null
  readonly problems: { readonly [F in DraftField]: 'bad-time' | 'too-early' | 'bad-minutes' | 'bad-user' | null }
}

/** What the browser hands over when the date in a field is only half there. */
export const halfTime = '?'

/**
 * Reads the fields. Times are those of this machine's zone; `judgedAt` is ISO 8601 in UTC.
 *
 * @param userDomain completes user names without a domain; null: none was chosen
 */
export function readDraft({ at, pass, user }: WhatIfDraft, judgedAt: string, userDomain: string | null = null): ReadDraft {
  const name = completeUser(user, userDomain)
  const begins = at === '' ? null : timeOf(at)
  const starts = pass === null || pass.startsAt === '' ? null : timeOf(pass.startsAt)
  const minutes = pass === null ? null : minutesOf(pass.minutes)
  const problems = {
    at: begins === 'bad-time' ? begins : begins !== null && begins < startOfMinute(judgedAt) ? ('too-early' as const) : null,
    startsAt: starts === 'bad-time' ? starts : null,
    minutes: minutes === 'bad-minutes' ? minutes : null,
    user: name === null || isUserName(name) ? null : ('bad-user' as const),
  }
  const wrong = Object.values(problems).some((problem) => problem !== null)
  if (wrong || begins === 'bad-time' || starts === 'bad-time' || minutes === 'bad-minutes' || (begins === null && pass === null && name === null)) return { assumptions: null, problems }
  // A field has no seconds: the minute of the answer is the answer's own time.
  const setupAt = begins === null ? null : new Date(Math.max(begins, Date.parse(judgedAt))).toISOString()
  return {
    assumptions: {
      at: setupAt,
      pass:
        pass === null || minutes === null
          ? null
          : { startsAt: starts === null ? utc(setupAt ?? judgedAt) : new Date(starts).toISOString(), lifetimeMinutes: minutes, oneTime: pass.oneTime },
      user: name,
    },
    problems,
  }
}

/** As the channel takes a time: times of other machines may have offsets. */
function utc(iso: string): string {
  return new Date(Date.parse(iso)).toISOString()
}

function timeOf(local: string): number | 'bad-time' {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(local) ? new Date(local).getTime() : Number.NaN
  return Number.isNaN(time) ? 'bad-time' : time
}

function startOfMinute(iso: string): number {
  return Math.floor(Date.parse(iso) / 60_000) * 60_000
}

function minutesOf(typed: string): number | 'bad-minutes' {
  const minutes = /^\d{1,6}$/.test(typed.trim()) ? Number(typed) : Number.NaN
  return minutes >= passMinutes.least && minutes <= passMinutes.most ? minutes : 'bad-minutes'
}

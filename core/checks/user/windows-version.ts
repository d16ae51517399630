import type { PlatformRestriction } from '../../facts/enrollment.ts'

export type RangeAnswer =
  | 'inside'
  | 'outside'
  /** Equal to a limit as far as that goes: whether the update level behind it counts is not documented. */
  | 'at-the-edge'
  /** The limit names an update level, and that of the device is not known. */
  | 'needs-revision'

/** Windows versions start with 10.0, on Windows 11 too. */
const windows = [10, 0] as const

/** Whether a Windows version lies between the limits of an enrollment restriction. `revision` is null when unread. */
export function inRange({ minimumVersion, maximumVersion }: PlatformRestriction, build: number, revision: number | null): RangeAnswer {
  const low = compare([...windows, build, revision], minimumVersion)
  const high = compare([...windows, build, revision], maximumVersion)
  if (low === 'less' || high === 'more') return 'outside'
  if (low === 'open' || high === 'open') return 'needs-revision'
  // 10.0.19045 as the highest version: 10.0.19045.5011 may count as higher.
  return high === 'longer' ? 'at-the-edge' : 'inside'
}

/** `longer`: equal in all parts that the limit has, which are fewer. */
function compare(version: readonly (number | null)[], limit: readonly number[]): 'less' | 'equal' | 'more' | 'longer' | 'open' | 'none' {
  if (limit.length === 0) return 'none'
  for (const [index, part] of limit.entries()) {
    const own = version[index]
    if (own === null || own === undefined) return 'open'
    if (own !== part) return own < part ? 'less' : 'more'
  }
  return limit.length < version.length ? 'longer' : 'equal'
}

/** How a range of versions is said. */
export interface RangeWords {
  readonly anyVersion: string
  readonly orLater: (low: string) => string
  readonly orEarlier: (high: string) => string
  readonly between: (low: string, high: string) => string
}

/** A range for people. */
export function rangeText({ minimumVersion, maximumVersion }: PlatformRestriction, say: RangeWords): string {
  const low = minimumVersion.join('.')
  const high = maximumVersion.join('.')
  if (low === '' && high === '') return say.anyVersion
  if (high === '') return say.orLater(low)
  return low === '' ? say.orEarlier(high) : say.between(low, high)
}

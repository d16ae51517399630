import type { Sourced } from './sourced.ts'
import type { EditionFamily } from './windows-editions.ts'

export interface WindowsVersion extends Sourced {
  readonly build: number
  readonly name: string
  /** Last day with updates, ISO 8601: Home and Pro editions. */
  readonly proEnds: string
  /** Last day with updates, ISO 8601: Enterprise, Education and IoT Enterprise. */
  readonly enterpriseEnds: string
  /** Last day with updates, ISO 8601: Enterprise LTSC. Null: this version has no such edition. */
  readonly longTermEnds: string | null
}

/** 22H2, the last Windows 10. Microsoft ended Windows 10 on 2025-10-14 (learn.microsoft.com/lifecycle, 2025-10). */
export const lastWindows10Build = 19045

/** 21H2, the first Windows 11; `ProductName` still says Windows 10 there, so the build decides. */
export const firstWindows11Build = 22000

/** The day of the table. A version that is missing could not be confirmed by then: unknown, not bad. */
export const windowsVersionsDate = '2026-11-22'

const lifecycle = {
  source: 'learn.microsoft.com/lifecycle/products/windows-11-home-and-pro and windows-11-enterprise-and-education',
  date: '2026-10-01',
} as const

const releases = {
  source: 'learn.microsoft.com/windows/release-health/windows11-release-information, as public lifecycle tables quote it',
  date: '2026-11-04',
} as const

/**
 * Windows 11 versions with their end dates, as public tools quote Microsoft's lifecycle pages. Windows 10 needs no
 * row: it is past its end as a whole. For 26H2 the tools name the Pro day; Enterprise goes on for 36 months instead of
 * 24 (Windows IT Pro Blog, 2026-06-19), up to the update day of that month, as with every version before.
 */
export const windowsVersions: readonly WindowsVersion[] = [
  { build: 22000, name: 'Windows 11 21H2', proEnds: '2023-10-10', enterpriseEnds: '2024-10-08', longTermEnds: null, ...lifecycle },
  { build: 22621, name: 'Windows 11 22H2', proEnds: '2024-10-08', enterpriseEnds: '2025-10-14', longTermEnds: null, ...lifecycle },
  { build: 22631, name: 'Windows 11 23H2', proEnds: '2025-11-11', enterpriseEnds: '2026-11-10', longTermEnds: null, ...lifecycle },
  { build: 26100, name: 'Windows 11 24H2', proEnds: '2026-10-13', enterpriseEnds: '2027-10-12', longTermEnds: '2029-10-09', ...lifecycle },
  { build: 26200, name: 'Windows 11 25H2', proEnds: '2027-10-12', enterpriseEnds: '2028-10-10', longTermEnds: null, ...lifecycle },
  { build: 26300, name: 'Windows 11 26H2', proEnds: '2028-10-10', enterpriseEnds: '2029-10-09', longTermEnds: null, ...releases, source: `${releases.source}; the Enterprise day is inferred from the rule of 36 months` },
  // For new processors alone; it came before 26H2 and carries the higher build.
  { build: 28000, name: 'Windows 11 26H1', proEnds: '2028-03-14', enterpriseEnds: '2029-03-13', longTermEnds: null, ...releases },
]

export function findWindowsVersion(build: number): WindowsVersion | undefined {
  return windowsVersions.find((row) => row.build === build)
}

/** Last day with updates for this family; null: the version has no such edition, or its lifecycle is not in the table. */
export function endOfUpdates(version: WindowsVersion, family: EditionFamily): string | null {
  switch (family) {
    case 'pro':
      return version.proEnds
    case 'enterprise':
      return version.enterpriseEnds
    case 'long-term-servicing':
      return version.longTermEnds
    case 'iot-long-term-servicing':
      return null
  }
}

const dayMs = 24 * 60 * 60 * 1000

/**
 * Whether `lastDay` (ISO date) is not over yet at `now` (milliseconds since 1970 UTC). The last day
 * itself counts in full, in UTC. False when either is not a time, so that a bad date is never green.
 */
export function isInSupport(lastDay: string, now: number): boolean {
  return now < Date.parse(`${lastDay}T00:00:00Z`) + dayMs
}

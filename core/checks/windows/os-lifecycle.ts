import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { findWindowsEdition } from '../../tables/windows-editions.ts'
import {
  endOfUpdates,
  findWindowsVersion,
  isInSupport,
  lastWindows10Build,
  windowsVersionsDate,
} from '../../tables/windows-versions.ts'
import { days } from '../../words/days.ts'
import { words } from './words/os-lifecycle.ts'

/**
 * Windows Autopilot leaves out versions past their lifecycle (learn.microsoft.com/autopilot/requirements,
 * 2025-07-08). Windows 10 is merely allowed there since 2025-10-14, and device preparation never took it.
 * The end dates live in `windows-versions.ts`.
 */
export default defineCheck({
  id: 'os-lifecycle',
  area: 'windows',
  words,
  docs: 'https://learn.microsoft.com/windows/release-health/windows11-release-information',
  confidence: 'community',
  levels: {
    ...levels(['user-driven', 'user-driven-hybrid', 'pre-provisioning', 'self-deploying', 'existing-devices'], 'recommended'),
    ...levels(['device-preparation', 'device-association'], 'required'),
  },
  needs: ['device.osBuild'],
  uses: ['device.osEdition'],
  evaluate({ 'device.osBuild': build }, { now, language }, maybe, say): Finding {
    const { day } = days[language]
    const supported = say.inSupport
    if (build <= lastWindows10Build) {
      return fail([{ fact: 'device.osBuild', observed: say.windows10(build), expected: supported }], remedy(say.upgrade, 'technician', 'reset'))
    }
    const version = findWindowsVersion(build)
    if (version === undefined) {
      const observed = say.unknownBuild(build, day(windowsVersionsDate))
      return warn([{ fact: 'device.osBuild', observed, expected: supported }], remedy(say.lookUp, 'technician'))
    }

    const named = say.versionAndBuild(version.name, build)
    const seen: Observation = { fact: 'device.osBuild', observed: named, expected: supported }
    const edition = maybe['device.osEdition']
    if (edition.status === 'unavailable') {
      // Past both end dates the edition no longer matters; before, it decides.
      const ended = !isInSupport(version.proEnds, now) && !isInSupport(version.enterpriseEnds, now)
      if (!ended) return cannotTell('device.osEdition', [seen])
      return warn([{ ...seen, observed: say.endedOn(named, day(version.enterpriseEnds)) }], remedy(say.upgrade, 'technician', 'reset'))
    }
    const row = findWindowsEdition(edition.value)
    const editionSeen: Observation = { fact: 'device.osEdition', observed: row?.name ?? edition.value }
    if (row === undefined || row.family === null) return warn([seen, editionSeen], remedy(say.lookUp, 'technician'))
    const lastDay = endOfUpdates(version, row.family)
    if (lastDay === null) {
      return warn([seen, { ...editionSeen, observed: say.ownLifecycle(row.name) }], remedy(say.lookUp, 'technician'))
    }
    return isInSupport(lastDay, now)
      ? pass([{ ...seen, observed: say.supportedUntil(named, day(lastDay)) }, editionSeen])
      : warn([{ ...seen, observed: say.endedOn(named, day(lastDay)) }, editionSeen], remedy(say.upgrade, 'technician', 'reset'))
  },
})

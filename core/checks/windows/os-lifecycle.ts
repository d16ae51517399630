import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { findWindowsEdition } from '../../tables/windows-editions.ts'
import {
  endOfUpdates,
  findWindowsVersion,
  isInSupport,
  lastWindows10Build,
  windowsVersionsDate,
} from '../../tables/windows-versions.ts'

const upgrade: Remedy = {
  summary: 'Bring Windows to a version in support.',
  steps: [
    'Start the device from installation media of Windows 11 25H2 or later, or run its setup.exe in Windows.',
    'Finish the upgrade before the device is registered or goes through OOBE.',
    'Scan again.',
  ],
  role: 'technician',
  restart: 'reset',
}

const lookUp: Remedy = {
  summary: 'Look up the end date of this Windows version.',
  steps: [
    'Open the linked page and find the row of this build and edition.',
    'When its end date has passed, install Windows 11 25H2 or later.',
    'When it is in support, go on: Preflight does not know this version yet.',
  ],
  role: 'technician',
  restart: 'none',
}

/**
 * Windows Autopilot leaves out versions past their lifecycle (learn.microsoft.com/autopilot/requirements,
 * 2025-07-08). Windows 10 is merely allowed there since 2025-10-14, and device preparation never took it.
 * The end dates live in `windows-versions.ts`.
 */
export default defineCheck({
  id: 'os-lifecycle',
  area: 'windows',
  topic: 'Windows version',
  title: {
    pass: 'Windows version is in support',
    fail: 'Windows version is not known to be in support',
  },
  why: 'Enrollment of a Windows version past its end may still run, but nobody repairs it when it breaks, and device preparation does not start on Windows 10 at all.',
  docs: 'https://learn.microsoft.com/windows/release-health/windows11-release-information',
  confidence: 'community',
  levels: {
    ...levels(['user-driven', 'user-driven-hybrid', 'pre-provisioning', 'self-deploying', 'existing-devices'], 'recommended'),
    ...levels(['device-preparation', 'device-association'], 'required'),
  },
  needs: ['device.osBuild'],
  uses: ['device.osEdition'],
  evaluate({ 'device.osBuild': build }, { now }, maybe): Finding {
    const supported = 'Windows 11 in support'
    if (build <= lastWindows10Build) {
      return fail([{ fact: 'device.osBuild', observed: `Windows 10 or older, build ${String(build)}`, expected: supported }], upgrade)
    }
    const version = findWindowsVersion(build)
    if (version === undefined) {
      const observed = `Build ${String(build)}, not in Preflight's table dated ${windowsVersionsDate}`
      return warn([{ fact: 'device.osBuild', observed, expected: supported }], lookUp)
    }

    const named = `${version.name}, build ${String(build)}`
    const seen: Observation = { fact: 'device.osBuild', observed: named, expected: supported }
    const edition = maybe['device.osEdition']
    if (edition.status === 'unavailable') {
      // Past both end dates the edition no longer matters; before, it decides.
      const ended = !isInSupport(version.proEnds, now) && !isInSupport(version.enterpriseEnds, now)
      if (!ended) return cannotTell('device.osEdition', [seen])
      return warn([{ ...seen, observed: `${named}, ended on ${version.enterpriseEnds}` }], upgrade)
    }
    const row = findWindowsEdition(edition.value)
    const editionSeen: Observation = { fact: 'device.osEdition', observed: row?.name ?? edition.value }
    if (row === undefined || row.family === null) return warn([seen, editionSeen], lookUp)
    const lastDay = endOfUpdates(version, row.family)
    if (lastDay === null) {
      return warn([seen, { ...editionSeen, observed: `${row.name}, with a lifecycle of its own` }], lookUp)
    }
    return isInSupport(lastDay, now)
      ? pass([{ ...seen, observed: `${named}, supported until ${lastDay}` }, editionSeen])
      : warn([{ ...seen, observed: `${named}, ended on ${lastDay}` }, editionSeen], upgrade)
  },
})

import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import type { AppFailure } from '../../facts/setup-evidence.ts'
import type { EspApp } from '../../facts/stuck.ts'
import { espLimit } from './esp-limit.ts'
import { espPage } from './words/esp-page.ts'
import { words } from './words/now-esp-app.ts'

type Say = typeof words.en

/** State values of the EnrollmentStatusTracking CSP. */
const stateNames: ReadonlyMap<number, keyof Say['states']> = new Map([
  [1, 'notInstalled'],
  [2, 'inProgress'],
  [3, 'completed'],
  [4, 'error'],
])

/** Tracked apps: 4 is an error; an app that is not done when the time limit of the page is over has failed as well. */
export default defineCheck({
  id: 'now-esp-app',
  area: 'stuck',
  words,
  docs: 'https://learn.microsoft.com/windows/client-management/mdm/enrollmentstatustracking-csp',
  confidence: 'vendor',
  levels: levels(scenarioIds, 'required'),
  overlays: ['stuck'],
  needs: ['device.espApps'],
  uses: ['device.espMinutes', 'device.espSettings', 'tenant.espTimeoutMinutes', 'device.appFailures'],
  evaluate({ 'device.espApps': apps }, { language }, maybe, say): Finding {
    const failures = maybe['device.appFailures']
    const codes = (app: EspApp): Observation[] => (failures.status === 'known' ? codeOf(app, failures.value) : [])
    const broken = apps.filter((each) => each.state === 4)
    if (broken.length > 0) return fail(broken.flatMap((each) => [seen(each, say), ...codes(each)]), remedy(say.fixApp, 'intune-admin'))
    const open = apps.filter((each) => each.state !== 3)
    if (open.length === 0) return pass([{ fact: 'device.espApps', observed: apps.length === 0 ? say.noApps : say.allCompleted(apps.length) }])
    const limit = espLimit(maybe['device.espSettings'], maybe['tenant.espTimeoutMinutes'])
    if (limit === null) return cannotTell('tenant.espTimeoutMinutes', open.map((each) => seen(each, say)))
    const since = maybe['device.espMinutes']
    const spent = (app: EspApp): number | null => app.minutes ?? (since.status === 'known' ? since.value : null)
    const late = open.filter((each) => (spent(each) ?? 0) > limit.minutes)
    if (late.length > 0) {
      const page = espPage[language]
      const rows = late.flatMap((each) => [seen(each, say, page.minutes(spent(each) ?? 0), page.atMostMinutes(limit.minutes)), ...codes(each)])
      return fail(rows, remedy(say.fixApp, 'intune-admin'))
    }
    if (open.some((each) => spent(each) === null)) return cannotTell('device.espMinutes', open.map((each) => seen(each, say)))
    return limit.certain ? pass(open.map((each) => seen(each, say))) : cannotTell('device.espSettings', open.map((each) => seen(each, say)))
  },
})

/** The code that Intune recorded for this app: the name of the tracked app holds its id. */
function codeOf(app: EspApp, failures: readonly AppFailure[]): Observation[] {
  const found = failures.find((each) => each.code !== '' && app.name.toLowerCase().includes(each.app))
  return found === undefined ? [] : [{ fact: 'device.appFailures', label: app.name, observed: found.code }]
}

function seen(app: EspApp, say: Say, time?: string, expected = say.states.completed): Observation {
  const name = stateNames.get(app.state)
  const state = name === undefined ? say.otherState(app.state) : say.states[name]
  return { fact: 'device.espApps', label: app.name, observed: time === undefined ? state : say.stateFor(state, time), expected }
}

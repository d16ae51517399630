import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { yesNo } from '../../words/yes-no.ts'
import { words } from './words/dpp-unsupported.ts'

/** First build of Windows 11; learn.microsoft.com/windows/release-health/windows11-release-information. */
const windows11 = 22_000

/** Source: learn.microsoft.com/autopilot/device-preparation/compare (2026-01). Settings of firmware and co-management are not looked at here. */
export default defineCheck({
  id: 'dpp-unsupported',
  area: 'profile',
  words,
  docs: 'https://learn.microsoft.com/autopilot/device-preparation/compare',
  confidence: 'vendor',
  levels: levels(['device-preparation', 'device-association'], 'required'),
  needs: [],
  uses: ['device.osBuild', 'device.offlineProfile', 'tenant.devicePreparationPolicy', 'tenant.preparationJoinType'],
  evaluate(_facts, { language }, maybe, say): Finding {
    const { yes, no } = yesNo[language]
    const build = maybe['device.osBuild']
    const offline = maybe['device.offlineProfile']
    const policy = maybe['tenant.devicePreparationPolicy']
    const join = maybe['tenant.preparationJoinType']
    const seen: Observation[] = []
    const bad: Observation[] = []
    const note = (row: Observation, good: boolean): void => {
      const rows = good ? seen : bad
      rows.push(row)
    }
    if (build.status === 'known') note({ fact: 'device.osBuild', observed: String(build.value), expected: 'Windows 11' }, build.value >= windows11)
    if (offline.status === 'known') note({ fact: 'device.offlineProfile', observed: offline.value ? yes : no, expected: no }, !offline.value)
    // Without a policy there is no join type; another check speaks about that.
    const hasPolicy = !(policy.status === 'known' && !policy.value)
    if (hasPolicy && join.status === 'known') note({ fact: 'tenant.preparationJoinType', observed: say.joinTypes[join.value], expected: say.joinTypes.entra }, join.value === 'entra')
    if (bad.length > 0) return fail(bad, remedy(say.classic, 'intune-admin', 'reset'))
    if (build.status === 'unavailable') return cannotTell('device.osBuild', seen)
    if (offline.status === 'unavailable') return cannotTell('device.offlineProfile', seen)
    return hasPolicy && join.status === 'unavailable' ? cannotTell('tenant.preparationJoinType', seen) : pass(seen)
  },
})

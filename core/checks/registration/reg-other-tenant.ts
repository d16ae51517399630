import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { commonScenarios } from '../../scenarios/index.ts'
import { yesNo } from '../../words/yes-no.ts'
import { words } from './words/reg-other-tenant.ts'

/**
 * The name of the import error decides, not its number: threads exist in which 806 (already registered
 * here) came with the name for another tenant. Microsoft writes the name in two ways.
 */
const ownedElsewhere = /assignedto(other|another)tenant/i

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

/**
 * A hardware hash belongs to one tenant at a time. `TenantMatched` compares the signed-in user with the
 * registration, so it only speaks where the cached tenant id itself cannot be compared: a device that
 * never met the service has no cached id and often no such value.
 */
export default defineCheck({
  id: 'reg-other-tenant',
  area: 'registration',
  words,
  docs: 'https://learn.microsoft.com/autopilot/troubleshooting-faq',
  confidence: 'vendor',
  levels: levels(commonScenarios, 'required'),
  needs: [],
  uses: [
    'tenant.importResult',
    'device.autopilotTenantId',
    'tenant.id',
    'device.autopilotTenantMatched',
  ],
  evaluate(_facts, { language }, maybe, say): Finding {
    const imported = maybe['tenant.importResult']
    const cached = maybe['device.autopilotTenantId']
    const tenant = maybe['tenant.id']
    const matched = maybe['device.autopilotTenantMatched']

    const good: Observation[] = []
    const bad: Observation[] = []
    if (imported.status === 'known') {
      const error = imported.value?.errorName ?? ''
      const row: Observation = { fact: 'tenant.importResult', observed: error === '' ? say.noError : error }
      if (ownedElsewhere.test(error)) bad.push({ ...row, expected: say.noError })
      else good.push(row)
    }
    const blank = cached.status === 'known' && cached.value.trim() === ''
    const comparable = cached.status === 'known' && !blank && tenant.status === 'known'
    if (blank) good.push({ fact: 'device.autopilotTenantId', observed: say.noTenant })
    if (comparable) {
      const row: Observation = { fact: 'device.autopilotTenantId', observed: cached.value, expected: tenant.value }
      ;(same(cached.value, tenant.value) ? good : bad).push(row)
    }
    if (!blank && !comparable && matched.status === 'known' && !matched.value) {
      bad.push({ fact: 'device.autopilotTenantMatched', observed: yesNo[language].no, expected: yesNo[language].yes })
    }
    if (bad.length > 0) return fail(bad, remedy(say.release, 'intune-admin', 'reset'))
    if (imported.status === 'unavailable') return cannotTell('tenant.importResult', good)
    if (cached.status === 'unavailable') return cannotTell('device.autopilotTenantId', good)
    if (!blank && tenant.status === 'unavailable') return cannotTell('tenant.id', good)
    return pass(good)
  },
})

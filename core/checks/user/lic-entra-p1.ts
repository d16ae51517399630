import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { commonScenarios } from '../../scenarios/index.ts'
import { entraPremiumPlans } from '../../tables/service-plans.ts'
import { words } from './words/lic-entra-p1.ts'

/** Without a user there is nobody to license: then the tenant has to have a subscription. */
export default defineCheck({
  id: 'lic-entra-p1',
  area: 'user',
  words,
  docs: 'https://learn.microsoft.com/autopilot/requirements',
  confidence: 'vendor',
  levels: levels(commonScenarios, 'required'),
  needs: [],
  uses: ['user.servicePlans', 'tenant.servicePlans'],
  evaluate(_facts, { scenario }, maybe, say): Finding {
    if (scenario === 'self-deploying') {
      const tenant = maybe['tenant.servicePlans']
      if (tenant.status === 'unavailable') return cannotTell('tenant.servicePlans')
      const name = entraPremiumPlans.find((plan) => tenant.value.includes(plan.name))?.name
      const row: Observation = { fact: 'tenant.servicePlans', observed: name ?? say.noPlan, expected: say.expectedPlan }
      return name === undefined ? fail([row], remedy(say.buy, 'identity-admin')) : pass([row])
    }
    const plans = maybe['user.servicePlans']
    if (plans.status === 'unavailable') return cannotTell('user.servicePlans')
    const row = (observed: string): Observation => ({ fact: 'user.servicePlans', observed, expected: say.expectedPlan })
    const held = plans.value.flatMap((plan) => {
      const known = entraPremiumPlans.find((each) => each.id === plan.id.toLowerCase())
      return known ? [{ name: known.name, status: plan.provisioningStatus }] : []
    })
    const working = held.find((plan) => plan.status === 'Success')
    if (working) return pass([row(working.name)])
    const pending = held.find((plan) => plan.status === 'PendingProvisioning')
    if (pending) return warn([row(say.pending(pending.name))], remedy(say.wait, 'technician'))
    const [idle] = held
    return fail([row(idle ? say.notWorking(idle.name, idle.status) : say.noPlan)], remedy(say.assign, 'identity-admin'))
  },
})

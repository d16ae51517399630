import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import type { ServicePlan } from '../../facts/user.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { basicMobilityPlan, intunePlans, type ServicePlanRow } from '../../tables/service-plans.ts'
import { words } from './words/lic-intune.ts'

const holds = (plans: readonly ServicePlan[], rows: readonly ServicePlanRow[], status: string): ServicePlan | undefined =>
  plans.find((plan) => plan.provisioningStatus === status && rows.some((row) => row.id === plan.id.toLowerCase()))

/**
 * Basic Mobility and Security carries Intune in the name of its plan and is no Intune license: a warning
 * of its own, so that nobody takes it for one.
 */
export default defineCheck({
  id: 'lic-intune',
  area: 'user',
  words,
  docs: 'https://learn.microsoft.com/autopilot/requirements',
  confidence: 'vendor',
  levels: levels(userScenarios, 'required'),
  needs: ['user.servicePlans'],
  evaluate({ 'user.servicePlans': plans }, _context, _maybe, say): Finding {
    const row = (observed: string): Observation => ({ fact: 'user.servicePlans', observed, expected: say.expectedPlan })
    const working = holds(plans, intunePlans, 'Success')
    if (working) return pass([row(nameOf(working))])
    const pending = holds(plans, intunePlans, 'PendingProvisioning')
    if (pending) return warn([row(say.pending(nameOf(pending)))], remedy(say.wait, 'technician'))
    const basic = holds(plans, [basicMobilityPlan], 'Success') ?? holds(plans, [basicMobilityPlan], 'PendingProvisioning')
    if (basic) return warn([row(say.basicOnly)], remedy(say.assign, 'identity-admin'))
    const idle = plans.find((plan) => intunePlans.some((each) => each.id === plan.id.toLowerCase()))
    return fail([row(idle ? say.notWorking(nameOf(idle), idle.provisioningStatus) : say.noPlan)], remedy(say.assign, 'identity-admin'))
  },
})

/** Our own spelling of the plan, not a text from the tenant. */
function nameOf(plan: ServicePlan): string {
  return intunePlans.find((each) => each.id === plan.id.toLowerCase())?.name ?? plan.name
}

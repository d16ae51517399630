import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import type { ServicePlan } from '../../facts/user.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { basicMobilityPlan, intunePlans, type ServicePlanRow } from '../../tables/service-plans.ts'

const assign: Remedy = {
  summary: 'Assign a license that holds Microsoft Intune to the user.',
  steps: [
    'Open the licenses of the user in the Microsoft 365 admin center.',
    'Assign a product with Microsoft Intune Plan 1, or turn its Intune plan on where it is switched off.',
    'Wait until the plan is provisioned, which can take some minutes.',
    'Scan again.',
  ],
  role: 'identity-admin',
  restart: 'none',
}

const wait: Remedy = {
  summary: 'Wait until the Intune license of the user is provisioned.',
  steps: ['Leave the license as it is for some minutes.', 'Scan again before the device goes through setup.'],
  role: 'technician',
  restart: 'none',
}

const holds = (plans: readonly ServicePlan[], rows: readonly ServicePlanRow[], status: string): ServicePlan | undefined =>
  plans.find((plan) => plan.provisioningStatus === status && rows.some((row) => row.id === plan.id.toLowerCase()))

/**
 * Basic Mobility and Security carries Intune in the name of its plan and is no Intune license: a warning
 * of its own, so that nobody takes it for one.
 */
export default defineCheck({
  id: 'lic-intune',
  area: 'user',
  topic: 'Intune license',
  title: { pass: 'User holds an Intune license', fail: 'User holds no working Intune license' },
  why: 'Automatic enrollment in Intune needs a licensed user. Without one setup stops with 0x80180018 or stays at "Identifying".',
  docs: 'https://learn.microsoft.com/autopilot/requirements',
  confidence: 'vendor',
  levels: levels(userScenarios, 'required'),
  needs: ['user.servicePlans'],
  evaluate({ 'user.servicePlans': plans }): Finding {
    const row = (observed: string): Observation => ({ fact: 'user.servicePlans', observed, expected: 'Microsoft Intune Plan 1' })
    const working = holds(plans, intunePlans, 'Success')
    if (working) return pass([row(nameOf(working))])
    const pending = holds(plans, intunePlans, 'PendingProvisioning')
    if (pending) return warn([row(`${nameOf(pending)}, still being provisioned`)], wait)
    const basic = holds(plans, [basicMobilityPlan], 'Success') ?? holds(plans, [basicMobilityPlan], 'PendingProvisioning')
    if (basic) return warn([row('Basic Mobility and Security only')], assign)
    const idle = plans.find((plan) => intunePlans.some((each) => each.id === plan.id.toLowerCase()))
    return fail([row(idle ? `${nameOf(idle)}, not working (${idle.provisioningStatus})` : 'No Intune plan')], assign)
  },
})

/** Our own spelling of the plan, not a text from the tenant. */
function nameOf(plan: ServicePlan): string {
  return intunePlans.find((each) => each.id === plan.id.toLowerCase())?.name ?? plan.name
}

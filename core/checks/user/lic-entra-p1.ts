import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { commonScenarios } from '../../scenarios/index.ts'
import { entraPremiumPlans } from '../../tables/service-plans.ts'

const assign: Remedy = {
  summary: 'Assign a license that holds Entra ID P1 or P2 to the user.',
  steps: [
    'Open the licenses of the user in the Microsoft 365 admin center.',
    'Assign a product with Entra ID P1, such as Business Premium, Microsoft 365 E3 or Enterprise Mobility + Security.',
    'Wait until the plan is provisioned, which can take some minutes.',
    'Scan again.',
  ],
  role: 'identity-admin',
  restart: 'none',
}

const wait: Remedy = {
  summary: 'Wait until the Entra ID license of the user is provisioned.',
  steps: ['Leave the license as it is for some minutes.', 'Scan again before the device goes through setup.'],
  role: 'technician',
  restart: 'none',
}

const buy: Remedy = {
  summary: 'Get a subscription with Entra ID P1 or P2 for the tenant.',
  steps: [
    'Open Billing, Your products in the Microsoft 365 admin center and look for a subscription that ran out.',
    'Renew it, or add a product with Entra ID P1.',
    'Scan again.',
  ],
  role: 'identity-admin',
  restart: 'none',
}

const expected = 'Entra ID P1 or P2'

/** Without a user there is nobody to license: then the tenant has to have a subscription. */
export default defineCheck({
  id: 'lic-entra-p1',
  area: 'user',
  topic: 'Entra ID P1 license',
  title: { pass: 'Entra ID P1 is licensed', fail: 'Entra ID P1 is not licensed' },
  why: 'Automatic enrollment in Intune, dynamic groups and Conditional Access need Entra ID P1. Without it the device joins and is never managed.',
  docs: 'https://learn.microsoft.com/autopilot/requirements',
  confidence: 'vendor',
  levels: levels(commonScenarios, 'required'),
  needs: [],
  uses: ['user.servicePlans', 'tenant.servicePlans'],
  evaluate(_facts, { scenario }, maybe): Finding {
    if (scenario === 'self-deploying') {
      const tenant = maybe['tenant.servicePlans']
      if (tenant.status === 'unavailable') return cannotTell('tenant.servicePlans')
      const name = entraPremiumPlans.find((plan) => tenant.value.includes(plan.name))?.name
      const row: Observation = { fact: 'tenant.servicePlans', observed: name ?? 'No Entra ID plan', expected }
      return name === undefined ? fail([row], buy) : pass([row])
    }
    const plans = maybe['user.servicePlans']
    if (plans.status === 'unavailable') return cannotTell('user.servicePlans')
    const row = (observed: string): Observation => ({ fact: 'user.servicePlans', observed, expected })
    const held = plans.value.flatMap((plan) => {
      const known = entraPremiumPlans.find((each) => each.id === plan.id.toLowerCase())
      return known ? [{ name: known.name, status: plan.provisioningStatus }] : []
    })
    const working = held.find((plan) => plan.status === 'Success')
    if (working) return pass([row(working.name)])
    const pending = held.find((plan) => plan.status === 'PendingProvisioning')
    if (pending) return warn([row(`${pending.name}, still being provisioned`)], wait)
    const [idle] = held
    return fail([row(idle ? `${idle.name}, not working (${idle.status})` : 'No Entra ID plan')], assign)
  },
})

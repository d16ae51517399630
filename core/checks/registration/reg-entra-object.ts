import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { registeredScenarios } from '../../scenarios/index.ts'
import { passWithRecord, withoutRecord } from './record.ts'
import { words } from './words/reg-entra-object.ts'

/**
 * Registration creates an Entra device object that the join later takes over. Clean-up scripts that
 * delete or disable stale devices hit exactly these, because they have never signed in.
 */
export default defineCheck({
  id: 'reg-entra-object',
  area: 'registration',
  words,
  docs: 'https://learn.microsoft.com/autopilot/troubleshooting-faq',
  confidence: 'vendor',
  levels: levels(registeredScenarios, 'required'),
  needs: [],
  uses: ['tenant.autopilotRecords', 'tenant.entraDevice'],
  evaluate(_facts, { language }, maybe, say): Finding {
    const records = maybe['tenant.autopilotRecords']
    const without = withoutRecord(records, language)
    if (without) return without

    const device = maybe['tenant.entraDevice']
    if (device.status === 'unavailable') return cannotTell('tenant.entraDevice')
    const row = (observed: string, expected?: string, label?: string): Observation => ({
      fact: 'tenant.entraDevice',
      observed,
      ...(expected === undefined ? {} : { expected }),
      ...(label === undefined ? {} : { label }),
    })
    if (device.value === null) return fail([row(say.noneFound, say.oneObject)], remedy(say.registerAgain, 'intune-admin', 'reset'))
    const { enabled, trustType } = device.value
    if (trustType.toLowerCase() === 'workplace') {
      return warn([row(say.registeredByPerson, say.joinedOrNotYet, say.trustType)], remedy(say.registerAgain, 'intune-admin', 'reset'))
    }
    if (!enabled) return warn([row(say.disabled, say.enabled)], remedy(say.enable, 'identity-admin'))
    return passWithRecord(records, [row(say.enabled, say.enabled)])
  },
})

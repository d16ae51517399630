import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { registeredScenarios } from '../../scenarios/index.ts'
import { passWithRecord, withoutRecord } from './record.ts'

const registerAgain: Remedy = {
  summary: 'Register the device again, so that its Entra device object is created anew.',
  steps: [
    'Delete the Intune device when there is one.',
    'Delete the Windows Autopilot device and select Sync.',
    'Import the hardware hash again.',
    'Wait until a deployment profile is assigned and scan again.',
  ],
  role: 'intune-admin',
  restart: 'reset',
}

const enable: Remedy = {
  summary: 'Enable the Entra device object.',
  steps: [
    'Find out why the device was disabled; it may have been reported lost.',
    'Open the device in the Entra admin center and select Enable.',
    'Scan again.',
  ],
  role: 'identity-admin',
  restart: 'none',
}

/**
 * Registration creates an Entra device object that the join later takes over. Clean-up scripts that
 * delete or disable stale devices hit exactly these, because they have never signed in.
 */
export default defineCheck({
  id: 'reg-entra-object',
  area: 'registration',
  topic: 'Entra device object',
  title: { pass: 'Entra device object is in order', fail: 'Entra device object is missing or not in order' },
  why: 'The join uses the device object that registration created. When it is gone the join stops with 0x801C03F3; when it is disabled the joined device is refused.',
  docs: 'https://learn.microsoft.com/autopilot/troubleshooting-faq',
  confidence: 'vendor',
  levels: levels(registeredScenarios, 'required'),
  needs: [],
  uses: ['tenant.autopilotRecords', 'tenant.entraDevice'],
  evaluate(_facts, _context, maybe): Finding {
    const records = maybe['tenant.autopilotRecords']
    const without = withoutRecord(records)
    if (without) return without

    const device = maybe['tenant.entraDevice']
    if (device.status === 'unavailable') return cannotTell('tenant.entraDevice')
    const row = (observed: string, expected?: string, label?: string): Observation => ({
      fact: 'tenant.entraDevice',
      observed,
      ...(expected === undefined ? {} : { expected }),
      ...(label === undefined ? {} : { label }),
    })
    if (device.value === null) return fail([row('None found', 'One device object')], registerAgain)
    const { enabled, trustType } = device.value
    if (trustType.toLowerCase() === 'workplace') {
      return warn([row('Registered by a person (Workplace)', 'Joined or not yet joined', 'Trust type')], registerAgain)
    }
    if (!enabled) return warn([row('Disabled', 'Enabled')], enable)
    return passWithRecord(records, [row('Enabled', 'Enabled')])
  },
})

import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'

const associate: Remedy = {
  summary: 'Associate the device again and give it a device preparation policy.',
  steps: [
    'Look the device up under device association in the Intune admin center.',
    'Export the association file on the device again when its firmware was reset or Secure Boot was changed, and upload it.',
    'Remove the association of a previous owner with the script on the device; Intune cannot remove it.',
    'Assign a device preparation policy to the device or its user and scan again.',
  ],
  role: 'intune-admin',
  restart: 'none',
}

/** Nobody documents how Windows or Microsoft Graph show an association, so this is often not known. */
export default defineCheck({
  id: 'dpa-state',
  area: 'profile',
  topic: 'Device association',
  title: { pass: 'Device is associated and has a policy', fail: 'Device association is not complete' },
  why: 'Without an association Windows does not know the tenant of the device, and without a policy nothing is installed during setup.',
  docs: 'https://learn.microsoft.com/autopilot/device-preparation/overview',
  confidence: 'vendor',
  levels: levels(['device-association'], 'required'),
  needs: [],
  uses: ['device.associated', 'tenant.devicePreparationPolicy'],
  evaluate(_facts, _context, maybe): Finding {
    const associated = maybe['device.associated']
    const policy = maybe['tenant.devicePreparationPolicy']
    if (associated.status === 'unavailable') return cannotTell('device.associated')
    const seen: Observation[] = [{ fact: 'device.associated', observed: associated.value ? 'Yes' : 'No', expected: 'Yes' }]
    if (!associated.value) return fail(seen, associate)
    if (policy.status === 'unavailable') return cannotTell('tenant.devicePreparationPolicy', seen)
    const row: Observation = { fact: 'tenant.devicePreparationPolicy', observed: policy.value ? 'Yes' : 'No', expected: 'Yes' }
    // A policy that is assigned to the device itself is not visible here.
    return policy.value ? pass([...seen, row]) : warn([...seen, row], associate)
  },
})

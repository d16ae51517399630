import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, pass, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'

const include: Remedy = {
  summary: 'Put the user into a group that a device preparation policy is assigned to.',
  steps: [
    'Open the device preparation policies in the Intune admin center and look at their assignments.',
    'Add the user to the assigned group, or assign a policy to a group of the user.',
    'Check that the user is in no excluded group.',
    'Scan again.',
  ],
  role: 'intune-admin',
  restart: 'none',
}

/** Source: learn.microsoft.com/autopilot/device-preparation/tutorial (2025-09). */
export default defineCheck({
  id: 'dpp-policy-user',
  area: 'profile',
  topic: 'Device preparation policy for the user',
  title: { pass: 'A device preparation policy reaches the user', fail: 'No device preparation policy reaches the user' },
  why: 'Device preparation starts when a user signs in who has a policy. Without one Windows only joins the device, and no apps or scripts arrive during setup.',
  docs: 'https://learn.microsoft.com/autopilot/device-preparation/overview',
  confidence: 'vendor',
  levels: levels(['device-preparation'], 'required'),
  needs: ['tenant.devicePreparationPolicy'],
  evaluate({ 'tenant.devicePreparationPolicy': reaches }): Finding {
    const seen: Observation[] = [{ fact: 'tenant.devicePreparationPolicy', observed: reaches ? 'Yes' : 'No', expected: 'Yes' }]
    return reaches ? pass(seen) : fail(seen, include)
  },
})

import { defineCheck, levels } from '../../engine/define-check.ts'
import { notApplicable, pass, warn, type Finding, type Remedy } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'

const meet: Remedy = {
  summary: 'Meet the prerequisites of Windows Hello that are named here.',
  steps: [
    'For SessionIsNotRemote, sign in at the device itself; in Hyper-V, use a basic session.',
    'For DeviceEligible, check the TPM and the policy that asks for it.',
    'For PostLogonEnabled, look for a policy that turns off the set-up after sign-in.',
    'Sign out, sign in again and scan once more.',
  ],
  role: 'technician',
  restart: 'none',
}

/** What `dsregcmd /status` lists under Ngc Prerequisite Check; a snapshot, so it only warns. */
export default defineCheck({
  id: 'now-hello-prereq',
  area: 'stuck',
  topic: 'Windows Hello prerequisites',
  title: { pass: 'Windows Hello can be set up', fail: 'Windows Hello will not be set up' },
  why: 'When one prerequisite is missing Windows skips the set-up, and a user who came in with a pass is left without a credential.',
  docs: 'https://learn.microsoft.com/entra/identity/devices/troubleshoot-device-dsregcmd',
  confidence: 'vendor',
  levels: levels(userScenarios, 'recommended'),
  overlays: ['stuck'],
  needs: ['device.helloSet', 'device.helloPrerequisites'],
  evaluate({ 'device.helloSet': set, 'device.helloPrerequisites': prerequisites }): Finding {
    if (set) return pass([{ fact: 'device.helloSet', observed: 'Yes' }])
    if (prerequisites === null) return notApplicable('Windows has not looked at the prerequisites yet.')
    const { willProvision, missing } = prerequisites
    if (missing.includes('IsUserAzureAD')) return notApplicable('The account that is signed in is not from Microsoft Entra.')
    if (missing.includes('PolicyEnabled')) return notApplicable('Policy does not turn on Windows Hello for this user.')
    if (willProvision) return pass([{ fact: 'device.helloPrerequisites', observed: 'All met' }])
    return warn([{ fact: 'device.helloPrerequisites', observed: missing.length === 0 ? 'Windows names none' : `Missing: ${missing.join(', ')}`, expected: 'All met' }], meet)
  },
})

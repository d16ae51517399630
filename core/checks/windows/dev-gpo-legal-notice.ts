import { defineCheck } from '../../engine/define-check.ts'
import { fail, pass, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import type { LogonPolicy } from '../../facts/device-image.ts'

const remove: Remedy = {
  summary: 'Remove the logon policies from the image.',
  steps: [
    'Open Local Security Policy, Local Policies, Security Options.',
    'Clear message title and message text for users attempting to log on.',
    'Disable the requirement for Windows Hello for Business or a smart card.',
    'Set the elevation prompt for administrators to prompt for consent.',
    'Remove the same settings from the image, restart the device and scan again.',
  ],
  role: 'technician',
  restart: 'restart',
}

const words: { readonly [P in LogonPolicy]: string } = {
  'message-title': 'message title',
  'message-text': 'message text',
  'smart-card-or-hello': 'Windows Hello or smart card required',
  'secure-desktop-credentials': 'administrators prompted for credentials on the secure desktop',
}

/** The four policies of learn.microsoft.com/autopilot/policy-conflicts, 2022-11-17. */
export default defineCheck({
  id: 'dev-gpo-legal-notice',
  area: 'windows',
  topic: 'Logon policies in the image',
  title: { pass: 'No logon policy stands in the way of pre-provisioning', fail: 'Logon policies stop pre-provisioning' },
  why: 'Pre-provisioning signs in to Windows by itself. A logon message, a required smart card or a prompt for credentials stops it.',
  docs: 'https://learn.microsoft.com/autopilot/policy-conflicts',
  confidence: 'vendor',
  levels: { 'pre-provisioning': 'required' },
  needs: ['device.logonPolicies'],
  evaluate({ 'device.logonPolicies': policies }): Finding {
    const listed = policies.map((policy) => words[policy]).join(', ')
    const observed = listed === '' ? 'None' : listed.charAt(0).toUpperCase() + listed.slice(1)
    const evidence: Observation[] = [{ fact: 'device.logonPolicies', observed, expected: 'None' }]
    return policies.length === 0 ? pass(evidence) : fail(evidence, remove)
  },
})

import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { reachWords } from '../tap/reach-words.ts'

const turnOn: Remedy = {
  summary: 'Allow security keys for sign-in to Windows on this device.',
  steps: [
    'Open Devices, Enrollment, Windows Hello for Business in the Intune admin center and set Use security keys for sign-in to Enabled.',
    'For devices that are enrolled already, create a settings catalog policy with Windows Hello For Business, Use Security Key For Signin, and assign it to a group of devices.',
    'Scan again.',
  ],
  role: 'intune-admin',
  restart: 'none',
}

/** Source: "Enable passwordless security key sign-in to Windows devices" (learn.microsoft.com, 2025-03-04). */
export default defineCheck({
  id: 'fido-lock-screen',
  area: 'fido2',
  topic: 'Security key at the lock screen',
  title: { pass: 'Security keys reach the lock screen', fail: 'Security keys may not be offered at the lock screen' },
  why: 'After a restart Windows asks for a second sign-in. The lock screen offers a security key only when a setting turns that on for the device before then.',
  docs: 'https://learn.microsoft.com/entra/identity/authentication/howto-authentication-passwordless-security-key-windows',
  confidence: 'vendor',
  levels: levels(scenarioIds, 'recommended'),
  overlays: ['fido2'],
  needs: ['tenant.securityKeySignIn'],
  evaluate({ 'tenant.securityKeySignIn': reach }): Finding {
    const row: Observation = { fact: 'tenant.securityKeySignIn', observed: reachWords[reach], expected: reachWords.device }
    return reach === 'device' ? pass([row]) : warn([row], turnOn)
  },
})

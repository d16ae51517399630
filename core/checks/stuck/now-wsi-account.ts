import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, notApplicable, pass, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'

const keepAccount: Remedy = {
  summary: 'Leave the hidden account of web sign-in enabled.',
  steps: [
    'Look for a script, baseline or policy that disables local accounts, and exclude WsiAccount from it.',
    'In an elevated command prompt, run: net user WsiAccount /active:yes',
    'Restart the device and try web sign-in again.',
  ],
  role: 'technician',
  restart: 'restart',
}

/** Web sign-in runs in a hidden local account; field reports name local-account hardening as a cause of a flashing globe. */
export default defineCheck({
  id: 'now-wsi-account',
  area: 'stuck',
  topic: 'Account of web sign-in',
  title: { pass: 'Account of web sign-in is enabled', fail: 'Account of web sign-in is disabled' },
  why: 'Web sign-in opens its page in the hidden account WsiAccount; when that is disabled the page closes and the lock screen comes back.',
  docs: 'https://learn.microsoft.com/windows/security/identity-protection/web-sign-in/',
  confidence: 'community',
  levels: levels(userScenarios, 'required'),
  overlays: ['stuck'],
  needs: ['device.webSignInAccount'],
  evaluate({ 'device.webSignInAccount': account }): Finding {
    if (account === 'absent') return notApplicable('Web sign-in has not been used on this device.')
    const seen: Observation = { fact: 'device.webSignInAccount', observed: account === 'enabled' ? 'Enabled' : 'Disabled', expected: 'Enabled' }
    return account === 'enabled' ? pass([seen]) : fail([seen], keepAccount)
  },
})

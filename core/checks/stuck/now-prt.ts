import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, notApplicable, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { espPhase } from './setup-phase.ts'

const signInAgain: Remedy = {
  summary: 'Sign out and sign in again with a method that reaches Microsoft Entra.',
  steps: [
    'Sign out, and check on the lock screen that the device has a network.',
    'Sign in with web sign-in (the globe) when the user has a Temporary Access Pass; the password box takes no pass.',
    'In a command prompt of the user, run: dsregcmd /status',
    'When there is an error code, look it up: on the Codes page, or with preflight explain.',
  ],
  role: 'technician',
  restart: 'none',
}

/**
 * Account setup needs a primary refresh token of the user. Before the first sign-in there is none, and that is normal
 * (learn.microsoft.com/entra/identity/devices/troubleshoot-device-dsregcmd, 2026-01).
 */
export default defineCheck({
  id: 'now-prt',
  area: 'stuck',
  topic: 'Primary refresh token',
  title: { pass: 'User has a primary refresh token', fail: 'User has no primary refresh token' },
  why: 'Account setup, Windows Hello and apps of the user wait for a token that the user gets at sign-in; a sign-in with cached credentials brings none.',
  docs: 'https://learn.microsoft.com/entra/identity/devices/troubleshoot-primary-refresh-token',
  confidence: 'vendor',
  levels: levels(userScenarios, 'required'),
  overlays: ['stuck'],
  needs: ['device.refreshToken'],
  uses: ['device.espStatus'],
  evaluate({ 'device.refreshToken': token }, _context, maybe): Finding {
    const seen: Observation = { fact: 'device.refreshToken', observed: token.present ? 'Yes' : 'No', expected: 'Yes' }
    if (token.present) return pass([seen])
    if (token.error !== null) return fail([seen, { fact: 'device.refreshToken', label: 'Error of the last attempt', observed: token.error }], signInAgain)
    const status = maybe['device.espStatus']
    if (status.status === 'unavailable') return cannotTell('device.espStatus', [seen])
    const phase = espPhase(status.value)
    return phase === 'account-setup' ? warn([seen], signInAgain) : notApplicable('No user needs a token in this phase.')
  },
})

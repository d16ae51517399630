import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, notApplicable, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { yesNo } from '../../words/yes-no.ts'
import { espPhase } from './setup-phase.ts'
import { interrupts, stepUps } from './sign-in-codes.ts'
import { words } from './words/now-prt.ts'

/**
 * Account setup needs a primary refresh token of the user. Before the first sign-in there is none, and that is normal
 * (learn.microsoft.com/entra/identity/devices/troubleshoot-device-dsregcmd, 2026-01).
 */
export default defineCheck({
  id: 'now-prt',
  area: 'stuck',
  words,
  docs: 'https://learn.microsoft.com/entra/identity/devices/troubleshoot-primary-refresh-token',
  confidence: 'vendor',
  levels: levels(userScenarios, 'required'),
  overlays: ['stuck'],
  needs: ['device.refreshToken'],
  uses: ['device.espStatus'],
  evaluate({ 'device.refreshToken': token }, { language }, maybe, say): Finding {
    const { yes, no } = yesNo[language]
    const seen: Observation = { fact: 'device.refreshToken', observed: token.present ? yes : no, expected: yes }
    if (token.present) return pass([seen])
    if (token.error !== null && !interrupts.has(token.error)) {
      const rows: readonly Observation[] = [seen, { fact: 'device.refreshToken', label: say.lastError, observed: token.error }]
      return stepUps.has(token.error) ? warn(rows, remedy(say.signInAgain, 'technician')) : fail(rows, remedy(say.signInAgain, 'technician'))
    }
    const status = maybe['device.espStatus']
    if (status.status === 'unavailable') return cannotTell('device.espStatus', [seen])
    const phase = espPhase(status.value)
    return phase === 'account-setup' ? warn([seen], remedy(say.signInAgain, 'technician')) : notApplicable(say.noUserYet)
  },
})

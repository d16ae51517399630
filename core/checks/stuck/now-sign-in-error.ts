import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { momentText } from '../../words/moment-text.ts'
import { yesNo } from '../../words/yes-no.ts'
import { errors } from './words/errors.ts'
import { words as logWords } from '../conditional-access/words/ca-diagnosis-helper.ts'
import { isEarlier } from './intune-words.ts'
import { interrupts, stepUps } from './sign-in-codes.ts'
import { words } from './words/now-sign-in-error.ts'

/**
 * The newest AADSTS code of the token broker (events 1081 and 1098 of the AAD log), unless the user has a token by now.
 * Where the device names none, the sign-in log of the tenant may: it does not say on which device, nor what succeeded
 * since, so it only warns, and what it says from before this enrollment is no part of it.
 */
export default defineCheck({
  id: 'now-sign-in-error',
  area: 'stuck',
  words,
  docs: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
  confidence: 'vendor',
  levels: levels(userScenarios, 'required'),
  overlays: ['stuck'],
  needs: [],
  uses: ['device.signInFailure', 'device.refreshToken', 'user.signInErrors', 'device.setupTimes'],
  evaluate(_facts, context, maybe, say): Finding {
    const { now, language } = context
    const { none } = errors[language]
    const token = maybe['device.refreshToken']
    const failure = maybe['device.signInFailure']
    const signedIn: Observation[] = token.status === 'known' && token.value.present ? [{ fact: 'device.refreshToken', observed: yesNo[language].yes }] : []
    if (failure.status === 'known' && failure.value !== null && !interrupts.has(failure.value.code)) {
      const seen: Observation = { fact: 'device.signInFailure', observed: failure.value.code, expected: none }
      if (signedIn.length > 0) return pass([seen, ...signedIn])
      return stepUps.has(failure.value.code) ? warn([seen], remedy(say.decode, 'identity-admin')) : fail([seen], remedy(say.decode, 'identity-admin'))
    }
    const log = maybe['user.signInErrors']
    const newest = log.status === 'known' ? log.value.find(({ at, code }) => !interrupts.has(textOf(code)) && !isEarlier(at, maybe['device.setupTimes'], now)) : undefined
    if (newest !== undefined && signedIn.length === 0) {
      return warn([{ fact: 'user.signInErrors', label: newest.app, observed: logWords[language].failed(textOf(newest.code), momentText(newest.at, context)), expected: none }], remedy(say.decode, 'identity-admin'))
    }
    if (failure.status === 'unavailable') return cannotTell('device.signInFailure', signedIn)
    const clean: Observation = { fact: 'device.signInFailure', observed: none }
    return signedIn.length === 0 && log.status === 'unavailable' ? cannotTell('user.signInErrors', [clean]) : pass([clean, ...signedIn])
  },
})

function textOf(code: number): string {
  return `AADSTS${String(code)}`
}

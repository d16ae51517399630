import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { yesNo } from '../../words/yes-no.ts'
import { errors } from './words/errors.ts'
import { words } from './words/now-sign-in-error.ts'

/** Ask for multifactor authentication; a success after them is the rule (learn.microsoft.com/entra/identity-platform/reference-error-codes). */
const stepUps: ReadonlySet<string> = new Set(['AADSTS50074', 'AADSTS50076'])

/** Questions that every sign-in may bring: never a failure by themselves. */
const interrupts: ReadonlySet<string> = new Set(['AADSTS50097', 'AADSTS50058', 'AADSTS50140', 'AADSTS50199', 'AADSTS70016'])

/** The newest AADSTS code of the token broker (events 1081 and 1098 of the AAD log), unless the user has a token by now. */
export default defineCheck({
  id: 'now-sign-in-error',
  area: 'stuck',
  words,
  docs: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
  confidence: 'vendor',
  levels: levels(userScenarios, 'required'),
  overlays: ['stuck'],
  needs: ['device.signInFailure'],
  uses: ['device.refreshToken'],
  evaluate({ 'device.signInFailure': failure }, { language }, maybe, say): Finding {
    const { none } = errors[language]
    const token = maybe['device.refreshToken']
    if (failure === null || interrupts.has(failure.code)) return pass([{ fact: 'device.signInFailure', observed: none }])
    const seen: Observation = { fact: 'device.signInFailure', observed: failure.code, expected: none }
    if (token.status === 'known' && token.value.present) return pass([seen, { fact: 'device.refreshToken', observed: yesNo[language].yes }])
    return stepUps.has(failure.code) ? warn([seen], remedy(say.decode, 'identity-admin')) : fail([seen], remedy(say.decode, 'identity-admin'))
  },
})

import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { yesNo } from '../../words/yes-no.ts'
import { errors } from './words/errors.ts'
import { words } from './words/now-hello-state.ts'

/** Events 6045 and 7045 of the HelloForBusiness log, unless Windows Hello is set up by now or event 8045 followed. */
export default defineCheck({
  id: 'now-hello-state',
  area: 'stuck',
  words,
  docs: 'https://learn.microsoft.com/windows/security/identity-protection/hello-for-business/hello-errors-during-pin-creation',
  confidence: 'vendor',
  levels: levels(userScenarios, 'recommended'),
  overlays: ['stuck'],
  needs: ['device.helloFailure'],
  uses: ['device.helloSet'],
  evaluate({ 'device.helloFailure': failure }, { language }, maybe, say): Finding {
    const { none, withoutCode } = errors[language]
    const set = maybe['device.helloSet']
    if (failure === null) return pass([{ fact: 'device.helloFailure', observed: none }])
    const seen: Observation = { fact: 'device.helloFailure', observed: failure.code === '' ? withoutCode : failure.code, expected: none }
    if (set.status === 'known' && set.value) return pass([seen, { fact: 'device.helloSet', observed: yesNo[language].yes }])
    // A recorded failure stands until something takes it back; unread evidence of a success is none.
    return warn([seen], remedy(say.tryAgain, 'technician'))
  },
})

import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { isEarlier, reasonInWords } from './intune-words.ts'
import { intuneEvents } from './words/intune-events.ts'
import { words } from './words/now-enrollment-refusal.ts'

/**
 * The newest refusal among the troubleshooting events of the tenant (enrollmentTroubleshootingEvent): the best reason
 * that the service itself gives. An event that names no device may be about another device of the same user.
 */
export default defineCheck({
  id: 'now-enrollment-refusal',
  area: 'stuck',
  words,
  docs: 'https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-enrollmenttroubleshootingevent',
  confidence: 'vendor',
  levels: levels(scenarioIds, 'informational'),
  overlays: ['stuck'],
  needs: ['tenant.enrollmentFailures'],
  uses: ['device.setupTimes'],
  evaluate({ 'tenant.enrollmentFailures': failures }, { now, language }, maybe, say): Finding {
    const [newest] = failures
    if (newest === undefined) return cannotTell('tenant.enrollmentFailures')
    const shared = intuneEvents[language]
    const seen = (label: string, observed: string): readonly Observation[] => (observed === '' ? [] : [{ fact: 'tenant.enrollmentFailures', label, observed }])
    const evidence = [
      ...seen(say.refused, newest.at ?? shared.withoutTime),
      ...seen(shared.reason, shared.failures[newest.category]),
      ...seen(say.details, reasonInWords(newest.reason, language)),
      ...seen(say.foundBy, newest.found === 'device' ? say.byDevice : say.byUser),
    ]
    return isEarlier(newest.at, maybe['device.setupTimes'], now) ? pass(evidence) : warn(evidence, remedy(say.fix, 'intune-admin'))
  },
})

import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { failureWords, isEarlier, reasonInWords } from './intune-words.ts'
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
  evaluate({ 'tenant.enrollmentFailures': failures }, { now }, maybe, say): Finding {
    const [newest] = failures
    if (newest === undefined) return cannotTell('tenant.enrollmentFailures')
    const seen = (label: string, observed: string): readonly Observation[] => (observed === '' ? [] : [{ fact: 'tenant.enrollmentFailures', label, observed }])
    const evidence = [
      ...seen('Refused', newest.at ?? 'Without a time'),
      ...seen('Reason', failureWords[newest.category]),
      ...seen('Details', reasonInWords(newest.reason)),
      ...seen('Found by', newest.found === 'device' ? 'The ids of this device' : 'The user alone: another device may be meant'),
    ]
    return isEarlier(newest.at, maybe['device.setupTimes'], now) ? pass(evidence) : warn(evidence, remedy(say.fix, 'intune-admin'))
  },
})

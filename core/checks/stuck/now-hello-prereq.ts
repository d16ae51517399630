import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, notApplicable, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import type { FactId } from '../../facts/index.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { yesNo } from '../../words/yes-no.ts'
import { words } from './words/now-hello-prereq.ts'

type Say = typeof words.en

/**
 * What `dsregcmd /status` lists under Ngc Prerequisite Check; without it, what Windows recorded at the last sign-in
 * (User Device Registration, events 358, 360 and 362). Both are snapshots, so they only warn.
 */
export default defineCheck({
  id: 'now-hello-prereq',
  area: 'stuck',
  words,
  docs: 'https://learn.microsoft.com/entra/identity/devices/troubleshoot-device-dsregcmd',
  confidence: 'vendor',
  levels: levels(userScenarios, 'recommended'),
  overlays: ['stuck'],
  needs: ['device.helloSet', 'device.helloPrerequisites'],
  uses: ['device.helloDecision'],
  evaluate({ 'device.helloSet': set, 'device.helloPrerequisites': prerequisites }, { language }, maybe, say): Finding {
    if (set) return pass([{ fact: 'device.helloSet', observed: yesNo[language].yes }])
    if (prerequisites !== null) return judge(prerequisites, 'device.helloPrerequisites', say)
    const decision = maybe['device.helloDecision']
    if (decision.status === 'unavailable') return cannotTell('device.helloDecision')
    if (decision.value === null) return notApplicable(say.notLookedYet)
    return judge(decision.value, 'device.helloDecision', say)
  },
})

interface Prerequisites {
  readonly willProvision: boolean
  readonly missing: readonly string[]
  readonly at?: string
}

function judge({ willProvision, missing, at }: Prerequisites, fact: FactId, say: Say): Finding {
  if (missing.includes('IsUserAzureAD')) return notApplicable(say.noEntraAccount)
  if (missing.includes('PolicyEnabled')) return notApplicable(say.notTurnedOn)
  const when: Observation[] = at === undefined ? [] : [{ fact, label: say.recorded, observed: at }]
  if (willProvision) return pass([{ fact, observed: say.allMet }, ...when])
  return warn([{ fact, observed: missing.length === 0 ? say.namesNone : say.missing(missing.join(', ')), expected: say.allMet }, ...when], remedy(say.meet, 'technician'))
}

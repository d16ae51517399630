import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, notApplicable, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import type { FactId } from '../../facts/index.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { words } from './words/now-hello-prereq.ts'

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
  evaluate({ 'device.helloSet': set, 'device.helloPrerequisites': prerequisites }, _context, maybe, say): Finding {
    if (set) return pass([{ fact: 'device.helloSet', observed: 'Yes' }])
    if (prerequisites !== null) return judge(prerequisites, 'device.helloPrerequisites')
    const decision = maybe['device.helloDecision']
    if (decision.status === 'unavailable') return cannotTell('device.helloDecision')
    if (decision.value === null) return notApplicable('Windows has not looked at the prerequisites yet.')
    return judge(decision.value, 'device.helloDecision')
  },
})

interface Prerequisites {
  readonly willProvision: boolean
  readonly missing: readonly string[]
  readonly at?: string
}

function judge({ willProvision, missing, at }: Prerequisites, fact: FactId): Finding {
  if (missing.includes('IsUserAzureAD')) return notApplicable('The account that is signed in is not from Microsoft Entra.')
  if (missing.includes('PolicyEnabled')) return notApplicable('Policy does not turn on Windows Hello for this user.')
  const when: Observation[] = at === undefined ? [] : [{ fact, label: 'Recorded', observed: at }]
  if (willProvision) return pass([{ fact, observed: 'All met' }, ...when])
  return warn([{ fact, observed: missing.length === 0 ? 'Windows names none' : `Missing: ${missing.join(', ')}`, expected: 'All met' }, ...when], remedy(say.meet, 'technician'))
}

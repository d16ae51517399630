import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { yesNo } from '../../words/yes-no.ts'
import { words } from './words/now-esp-restart.ts'

/** Only a restart that was seen counts: Windows writes event 2800 at every sync, so the policies alone prove nothing. */
export default defineCheck({
  id: 'now-esp-restart',
  area: 'stuck',
  words,
  docs: 'https://learn.microsoft.com/autopilot/known-issues',
  confidence: 'vendor',
  levels: levels(scenarioIds, 'recommended'),
  overlays: ['stuck'],
  needs: ['device.restartDuringDeviceSetup'],
  uses: ['device.restartUris'],
  evaluate({ 'device.restartDuringDeviceSetup': restarted }, { language }, maybe, say): Finding {
    const { yes, no } = yesNo[language]
    const seen: Observation = { fact: 'device.restartDuringDeviceSetup', observed: restarted ? yes : no, expected: no }
    if (!restarted) return pass([seen])
    const uris = maybe['device.restartUris']
    const named = uris.status === 'known' ? uris.value.slice(0, 5).map((uri): Observation => ({ fact: 'device.restartUris', observed: uri })) : []
    return warn([seen, ...named], remedy(say.moveRestart, 'intune-admin'))
  },
})

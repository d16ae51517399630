import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'

const moveRestart: Remedy = {
  summary: 'Keep policies that need a restart out of device setup.',
  steps: [
    'Find the named policies in the Intune admin center.',
    'Assign them to groups of users, so that they arrive after device setup.',
    'Save an update ring that was made before 2022 again, so that it stops writing preview build settings.',
    'Until then, plan for a second sign-in on the lock screen.',
  ],
  role: 'intune-admin',
  restart: 'none',
}

/** Only a restart that was seen counts: Windows writes event 2800 at every sync, so the policies alone prove nothing. */
export default defineCheck({
  id: 'now-esp-restart',
  area: 'stuck',
  topic: 'Restart during device setup',
  title: { pass: 'No restart during device setup was seen', fail: 'Device restarted during device setup' },
  why: 'A restart in device setup drops the token of the user, who then has to sign in on the lock screen.',
  docs: 'https://learn.microsoft.com/autopilot/known-issues',
  confidence: 'vendor',
  levels: levels(scenarioIds, 'recommended'),
  overlays: ['stuck'],
  needs: ['device.restartDuringDeviceSetup'],
  uses: ['device.restartUris'],
  evaluate({ 'device.restartDuringDeviceSetup': restarted }, _context, maybe): Finding {
    const seen: Observation = { fact: 'device.restartDuringDeviceSetup', observed: restarted ? 'Yes' : 'No', expected: 'No' }
    if (!restarted) return pass([seen])
    const uris = maybe['device.restartUris']
    const named = uris.status === 'known' ? uris.value.slice(0, 5).map((uri): Observation => ({ fact: 'device.restartUris', observed: uri })) : []
    return warn([seen, ...named], moveRestart)
  },
})

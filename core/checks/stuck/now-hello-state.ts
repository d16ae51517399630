import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'

const tryAgain: Remedy = {
  summary: 'Let the user set up Windows Hello again, with a strong sign-in.',
  steps: [
    'Check that the user has a usable Temporary Access Pass or another method for multifactor authentication.',
    'Look up the error code with preflight explain; some codes only say that the set-up was skipped.',
    'Sign out and sign in again: Windows offers the set-up at the next sign-in.',
  ],
  role: 'technician',
  restart: 'none',
}

/** Events 6045 and 7045 of the HelloForBusiness log, unless Windows Hello is set up by now or event 8045 followed. */
export default defineCheck({
  id: 'now-hello-state',
  area: 'stuck',
  topic: 'Windows Hello set-up',
  title: { pass: 'No error of the Windows Hello set-up stands', fail: 'Windows Hello set-up has stopped' },
  why: 'A user who enrolled with a pass needs a credential of their own before the pass ends.',
  docs: 'https://learn.microsoft.com/windows/security/identity-protection/hello-for-business/hello-errors-during-pin-creation',
  confidence: 'vendor',
  levels: levels(userScenarios, 'recommended'),
  overlays: ['stuck'],
  needs: ['device.helloFailure'],
  uses: ['device.helloSet'],
  evaluate({ 'device.helloFailure': failure }, _context, maybe): Finding {
    const set = maybe['device.helloSet']
    if (failure === null) return pass([{ fact: 'device.helloFailure', observed: 'None' }])
    const seen: Observation = { fact: 'device.helloFailure', observed: failure.code === '' ? 'An error without a code' : failure.code, expected: 'None' }
    if (set.status === 'known' && set.value) return pass([seen, { fact: 'device.helloSet', observed: 'Yes' }])
    // A recorded failure stands until something takes it back; unread evidence of a success is none.
    return warn([seen], tryAgain)
  },
})

import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, notApplicable, pass, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { espLimit } from './esp-limit.ts'
import { espStateWords, namedCategories } from './esp-words.ts'

const fixCertificate: Remedy = {
  summary: 'Find out why the certificate is not issued, or stop waiting for it.',
  steps: [
    'In the Intune admin center, look at the device status of the certificate profile.',
    'Check the certificate connector, NDES and the certification authority.',
    'When the certificate names the user, assign the profile to users instead of devices.',
    'Until it works, take the profile off the devices that enroll.',
  ],
  role: 'intune-admin',
  restart: 'none',
}

/** The certificate line of the page: failed, or still open when the time limit of the page is over. */
export default defineCheck({
  id: 'now-esp-cert',
  area: 'stuck',
  topic: 'Certificates that setup waits for',
  title: { pass: 'Certificates are on their way', fail: 'A certificate does not arrive' },
  why: 'The enrollment status page tracks certificate profiles of the device and waits for each of them.',
  docs: 'https://learn.microsoft.com/troubleshoot/mem/intune/device-enrollment/understand-troubleshoot-esp',
  confidence: 'vendor',
  levels: levels(scenarioIds, 'required'),
  overlays: ['stuck'],
  needs: ['device.espStatus'],
  uses: ['device.espMinutes', 'device.espSettings', 'tenant.espTimeoutMinutes'],
  evaluate({ 'device.espStatus': status }, _context, maybe): Finding {
    const lines = namedCategories(status).flatMap(({ name, category }) =>
      category.steps.filter((step) => step.name === 'Certificates' && step.state !== 'not-required').map((step) => ({ name, step })),
    )
    if (lines.length === 0) return notApplicable('The page does not wait for certificates.')
    const evidence = lines.map(({ name, step }): Observation => ({ fact: 'device.espStatus', label: name, observed: espStateWords[step.state], expected: 'Succeeded' }))
    if (lines.some(({ step }) => step.state === 'failed')) return fail(evidence, fixCertificate)
    if (lines.some(({ step }) => step.state === 'unknown')) return cannotTell('device.espStatus', evidence)
    if (!lines.some(({ step }) => step.state === 'in-progress')) return pass(evidence)
    const limit = espLimit(maybe['device.espSettings'], maybe['tenant.espTimeoutMinutes'])
    if (limit === null) return cannotTell('tenant.espTimeoutMinutes', evidence)
    const minutes = maybe['device.espMinutes']
    if (minutes.status === 'unavailable' || minutes.value === null) return cannotTell('device.espMinutes', evidence)
    const dwell: Observation = { fact: 'device.espMinutes', observed: `${String(minutes.value)} minutes`, expected: `at most ${String(limit.minutes)} minutes` }
    if (minutes.value > limit.minutes) return fail([...evidence, dwell], fixCertificate)
    return limit.certain ? pass([...evidence, dwell]) : cannotTell('device.espSettings', [...evidence, dwell])
  },
})

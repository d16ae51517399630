import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, notApplicable, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { espLimit } from './esp-limit.ts'
import { namedCategories } from './esp-parts.ts'
import { espPage } from './words/esp-page.ts'
import { words } from './words/now-esp-cert.ts'

/** The certificate line of the page: failed, or still open when the time limit of the page is over. */
export default defineCheck({
  id: 'now-esp-cert',
  area: 'stuck',
  words,
  docs: 'https://learn.microsoft.com/troubleshoot/mem/intune/device-enrollment/understand-troubleshoot-esp',
  confidence: 'vendor',
  levels: levels(scenarioIds, 'required'),
  overlays: ['stuck'],
  needs: ['device.espStatus'],
  uses: ['device.espMinutes', 'device.espSettings', 'tenant.espTimeoutMinutes'],
  evaluate({ 'device.espStatus': status }, { language }, maybe, say): Finding {
    const page = espPage[language]
    const lines = namedCategories(status, language).flatMap(({ name, category }) =>
      category.steps.filter((step) => step.name === 'Certificates' && step.state !== 'not-required').map((step) => ({ name, step })),
    )
    if (lines.length === 0) return notApplicable(say.noCertificates)
    const evidence = lines.map(({ name, step }): Observation => ({ fact: 'device.espStatus', label: name, observed: page.states[step.state], expected: page.states.succeeded }))
    if (lines.some(({ step }) => step.state === 'failed')) return fail(evidence, remedy(say.fixCertificate, 'intune-admin'))
    if (lines.some(({ step }) => step.state === 'unknown')) return cannotTell('device.espStatus', evidence)
    if (!lines.some(({ step }) => step.state === 'in-progress')) return pass(evidence)
    const limit = espLimit(maybe['device.espSettings'], maybe['tenant.espTimeoutMinutes'])
    if (limit === null) return cannotTell('tenant.espTimeoutMinutes', evidence)
    const minutes = maybe['device.espMinutes']
    if (minutes.status === 'unavailable' || minutes.value === null) return cannotTell('device.espMinutes', evidence)
    const dwell: Observation = { fact: 'device.espMinutes', observed: page.minutes(minutes.value), expected: page.atMostMinutes(limit.minutes) }
    if (minutes.value > limit.minutes) return fail([...evidence, dwell], remedy(say.fixCertificate, 'intune-admin'))
    return limit.certain ? pass([...evidence, dwell]) : cannotTell('device.espSettings', [...evidence, dwell])
  },
})

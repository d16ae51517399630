import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { namedCategories } from './esp-parts.ts'
import { espPage } from './words/esp-page.ts'
import { words } from './words/now-esp-state.ts'

/** The status values of the page as they are now: a line that failed and then succeeded has recovered. */
export default defineCheck({
  id: 'now-esp-state',
  area: 'stuck',
  words,
  docs: 'https://learn.microsoft.com/troubleshoot/mem/intune/device-enrollment/understand-troubleshoot-esp',
  confidence: 'vendor',
  levels: levels(scenarioIds, 'required'),
  overlays: ['stuck'],
  needs: ['device.espStatus'],
  evaluate({ 'device.espStatus': status }, { language }, _maybe, say): Finding {
    const { states } = espPage[language]
    const categories = namedCategories(status, language)
    const failed = categories.flatMap(({ name, category }): Observation[] => {
      const steps = category.steps
        .filter((step) => step.state === 'failed')
        .map((step): Observation => ({ fact: 'device.espStatus', label: say.lineOf(name, step.name), observed: step.code === null ? states.failed : say.failedWith(step.code), expected: states.succeeded }))
      if (steps.length > 0) return steps
      return category.state === 'failed' ? [{ fact: 'device.espStatus', label: name, observed: states.failed, expected: states.succeeded }] : []
    })
    if (failed.length > 0) return fail(failed, remedy(say.fixFirst, 'intune-admin'))
    if (categories.length === 0) return pass([{ fact: 'device.espStatus', observed: say.notBegun }])
    return pass(categories.map(({ name, category }): Observation => ({ fact: 'device.espStatus', label: name, observed: states[category.state] })))
  },
})

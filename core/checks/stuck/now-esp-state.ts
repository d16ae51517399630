import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, pass, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { espStateWords, namedCategories } from './esp-words.ts'

const fixFirst: Remedy = {
  summary: 'Fix the first line that failed; the lines after it follow.',
  steps: [
    'When a code is shown, look it up: on the Codes page, or with preflight explain.',
    'On the enrollment status page, select Try again once: a failed line may recover.',
    'When it fails again, collect the logs with mdmdiagnosticstool.exe from Shift+F10.',
    'Fix the cause in Intune before the device is reset.',
  ],
  role: 'intune-admin',
  restart: 'none',
}

/** The status values of the page as they are now: a line that failed and then succeeded has recovered. */
export default defineCheck({
  id: 'now-esp-state',
  area: 'stuck',
  topic: 'Enrollment status page now',
  title: { pass: 'No line of the enrollment status page has failed', fail: 'A line of the enrollment status page has failed' },
  why: 'The page holds the device until every tracked line has succeeded.',
  docs: 'https://learn.microsoft.com/troubleshoot/mem/intune/device-enrollment/understand-troubleshoot-esp',
  confidence: 'vendor',
  levels: levels(scenarioIds, 'required'),
  overlays: ['stuck'],
  needs: ['device.espStatus'],
  evaluate({ 'device.espStatus': status }): Finding {
    const categories = namedCategories(status)
    const failed = categories.flatMap(({ name, category }): Observation[] => {
      const steps = category.steps
        .filter((step) => step.state === 'failed')
        .map((step): Observation => ({ fact: 'device.espStatus', label: `${name}: ${step.name}`, observed: step.code === null ? 'Failed' : `Failed, ${step.code}`, expected: 'Succeeded' }))
      if (steps.length > 0) return steps
      return category.state === 'failed' ? [{ fact: 'device.espStatus', label: name, observed: 'Failed', expected: 'Succeeded' }] : []
    })
    if (failed.length > 0) return fail(failed, fixFirst)
    if (categories.length === 0) return pass([{ fact: 'device.espStatus', observed: 'Not begun' }])
    return pass(categories.map(({ name, category }): Observation => ({ fact: 'device.espStatus', label: name, observed: espStateWords[category.state] })))
  },
})

import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { registeredScenarios } from '../../scenarios/index.ts'
import { withoutPage } from './shown-page.ts'
import { words } from './words/esp-block-use.ts'

/** learn.microsoft.com/intune/device-enrollment/windows/setup-status-page, 2026-01-20. */
export default defineCheck({
  id: 'esp-block-use',
  area: 'esp',
  words,
  docs: 'https://learn.microsoft.com/intune/device-enrollment/windows/setup-status-page',
  confidence: 'vendor',
  levels: levels(registeredScenarios, 'recommended'),
  needs: [],
  uses: ['tenant.espName', 'tenant.espBlocksUse', 'tenant.espButtons'],
  evaluate(_facts, { language }, maybe, say): Finding {
    const without = withoutPage(maybe['tenant.espName'], language)
    if (without) return without
    const blocks = maybe['tenant.espBlocksUse']
    if (blocks.status === 'unavailable') return cannotTell('tenant.espBlocksUse')
    const buttons = maybe['tenant.espButtons']
    const evidence: Observation[] = [{ fact: 'tenant.espBlocksUse', observed: blocks.value ? say.yes : say.no, expected: say.yes }]
    if (buttons.status === 'known') {
      const offered = [...(buttons.value.reset ? [say.reset] : []), ...(buttons.value.useAnyway ? [say.goOn] : [])]
      evidence.push({ fact: 'tenant.espButtons', observed: offered.length === 0 ? say.none : offered.join(', ') })
    }
    return blocks.value ? pass(evidence) : warn(evidence, remedy(say.block, 'intune-admin'))
  },
})

import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { registeredScenarios } from '../../scenarios/index.ts'
import { withoutPage } from './shown-page.ts'

const block: Remedy = {
  summary: 'Let the enrollment status page hold the device until everything is there.',
  steps: [
    'Open Devices, Enrollment, Enrollment Status Page in the Intune admin center and open the page that applies.',
    'Set "Block device use until all apps and profiles are installed" to Yes.',
    'Choose the apps that have to be there, so that setup does not wait for all of them.',
    'Scan again.',
  ],
  role: 'intune-admin',
  restart: 'none',
}

/** learn.microsoft.com/intune/device-enrollment/windows/setup-status-page, 2026-01-20. */
export default defineCheck({
  id: 'esp-block-use',
  area: 'esp',
  topic: 'Block device use during setup',
  title: { pass: 'Device is held until apps and policies are there', fail: 'User may leave setup before apps and policies are there' },
  why: 'When the page does not block, the user can go on to the desktop early, where policies and quality updates are still missing.',
  docs: 'https://learn.microsoft.com/intune/device-enrollment/windows/setup-status-page',
  confidence: 'vendor',
  levels: levels(registeredScenarios, 'recommended'),
  needs: [],
  uses: ['tenant.espName', 'tenant.espBlocksUse', 'tenant.espButtons'],
  evaluate(_facts, _context, maybe): Finding {
    const without = withoutPage(maybe['tenant.espName'])
    if (without) return without
    const blocks = maybe['tenant.espBlocksUse']
    if (blocks.status === 'unavailable') return cannotTell('tenant.espBlocksUse')
    const buttons = maybe['tenant.espButtons']
    const evidence: Observation[] = [{ fact: 'tenant.espBlocksUse', observed: blocks.value ? 'Yes' : 'No', expected: 'Yes' }]
    if (buttons.status === 'known') {
      const offered = [...(buttons.value.reset ? ['Reset the device'] : []), ...(buttons.value.useAnyway ? ['Continue anyway'] : [])]
      evidence.push({ fact: 'tenant.espButtons', observed: offered.length === 0 ? 'None' : offered.join(', ') })
    }
    return blocks.value ? pass(evidence) : warn(evidence, block)
  },
})

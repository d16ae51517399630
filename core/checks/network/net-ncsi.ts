import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, pass, remedy, type Finding } from '../../engine/finding.ts'
import { commonScenarios } from '../../scenarios/index.ts'
import { words } from './words/net-ncsi.ts'

/** Windows' own test of the internet (learn.microsoft.com/autopilot/requirements, 2025-07-08). */
export default defineCheck({
  id: 'net-ncsi',
  area: 'network',
  words,
  docs: 'https://learn.microsoft.com/autopilot/requirements',
  confidence: 'vendor',
  levels: levels(commonScenarios, 'required'),
  needs: ['network.connectTest'],
  evaluate({ 'network.connectTest': outcome }, _context, _maybe, say): Finding {
    const evidence = [{ fact: 'network.connectTest', observed: say.outcomes[outcome], expected: say.outcomes.connected }] as const
    return outcome === 'connected' ? pass(evidence) : fail(evidence, remedy(say.openNetwork, 'network-admin'))
  },
})

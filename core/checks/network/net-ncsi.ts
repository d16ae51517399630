import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, pass, remedy, type Finding } from '../../engine/finding.ts'
import type { ConnectTest } from '../../facts/network.ts'
import { commonScenarios } from '../../scenarios/index.ts'
import { words } from './words/net-ncsi.ts'

const words: { readonly [K in ConnectTest]: string } = {
  connected: 'Answered as Microsoft wrote it',
  redirected: 'Redirected to another page',
  altered: 'Answered with something else',
  'proxy-sign-in': 'The proxy asks for a sign-in',
  'name-not-found': 'Name not found',
  unreachable: 'No connection',
}

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
    const evidence = [{ fact: 'network.connectTest', observed: words[outcome], expected: words.connected }] as const
    return outcome === 'connected' ? pass(evidence) : fail(evidence, remedy(say.openNetwork, 'network-admin'))
  },
})

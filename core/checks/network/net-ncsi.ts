import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, pass, type Finding, type Remedy } from '../../engine/finding.ts'
import type { ConnectTest } from '../../facts/network.ts'
import { commonScenarios } from '../../scenarios/index.ts'

const openNetwork: Remedy = {
  summary: 'Use a network without a sign-in page in front of it.',
  steps: [
    'Connect the device to a network that needs no web page, terms or voucher before it opens.',
    'On the name server, firewall and proxy, let http://www.msftconnecttest.com through unchanged and without sign-in.',
    'Scan again in the network that the device will be set up in.',
  ],
  role: 'network-admin',
  restart: 'none',
}

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
  topic: 'Internet test of Windows',
  title: { pass: 'Windows will see that it is online', fail: 'Windows will believe that it is offline' },
  why: 'Windows asks one fixed page to learn whether it is online. When a sign-in page or a filter answers instead, OOBE waits for a network and never loads the profile.',
  docs: 'https://learn.microsoft.com/autopilot/requirements',
  confidence: 'vendor',
  levels: levels(commonScenarios, 'required'),
  needs: ['network.connectTest'],
  evaluate({ 'network.connectTest': outcome }): Finding {
    const evidence = [{ fact: 'network.connectTest', observed: words[outcome], expected: words.connected }] as const
    return outcome === 'connected' ? pass(evidence) : fail(evidence, openNetwork)
  },
})

import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import type { NetworkMedium } from '../../facts/device.ts'
import { commonScenarios } from '../../scenarios/index.ts'

const cable: Remedy = {
  summary: 'Connect the device to a wired network.',
  steps: ['Connect an Ethernet cable or a docking station with one.', 'Wait until the network icon shows the wire, and scan again.'],
  role: 'technician',
  restart: 'none',
}

const words: { readonly [K in NetworkMedium]: string } = {
  ethernet: 'Ethernet',
  wifi: 'Wi-Fi',
  cellular: 'Mobile network',
  other: 'Another kind of connection',
}

/**
 * Self-deploying and pre-provisioning run without a person only over Ethernet: on Wi-Fi somebody has to choose region,
 * keyboard and network first (learn.microsoft.com/autopilot/self-deploying, 2024-09-13). Whether the connection is metered
 * is not read.
 */
export default defineCheck({
  id: 'net-medium',
  area: 'network',
  topic: 'Kind of network connection',
  title: { pass: 'Network connection suits the scenario', fail: 'Network connection needs a person at the device' },
  why: 'Without Ethernet, OOBE shows the pages for region, keyboard and Wi-Fi before it can load a profile, so a setup that should run by itself waits for somebody.',
  docs: 'https://learn.microsoft.com/autopilot/self-deploying',
  confidence: 'vendor',
  levels: levels(commonScenarios, 'recommended'),
  needs: ['device.networkMedium'],
  evaluate({ 'device.networkMedium': medium }, { scenario }): Finding {
    const alone = scenario === 'self-deploying' || scenario === 'pre-provisioning'
    const evidence: Observation[] = [{ fact: 'device.networkMedium', observed: words[medium], ...(alone ? { expected: words.ethernet } : {}) }]
    return alone && medium !== 'ethernet' ? warn(evidence, cable) : pass(evidence)
  },
})

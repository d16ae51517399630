import { defineCheck, levels } from '../../engine/define-check.ts'
import { notApplicable, pass, type Finding } from '../../engine/finding.ts'
import { cloudPcUpdates } from '../../tables/build-floors.ts'
import { words } from './words/os-lob-cloudpc.ts'

/** Evidence alone: Windows 365 starts device preparation by itself (learn.microsoft.com/autopilot/device-preparation/requirements, 2025-04-21). */
export default defineCheck({
  id: 'os-lob-cloudpc',
  area: 'windows',
  words,
  docs: 'https://learn.microsoft.com/autopilot/device-preparation/requirements',
  confidence: 'vendor',
  levels: levels(['device-preparation'], 'informational'),
  needs: ['device.virtualMachine', 'device.osBuild'],
  evaluate({ 'device.virtualMachine': machine, 'device.osBuild': build }): Finding {
    if (machine !== 'cloud-pc') return notApplicable('The device is no Cloud PC.')
    return pass([
      { fact: 'device.virtualMachine', observed: 'Cloud PC' },
      { fact: 'device.osBuild', observed: String(build), expected: cloudPcUpdates },
    ])
  },
})

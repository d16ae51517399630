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
  evaluate({ 'device.virtualMachine': machine, 'device.osBuild': build }, _context, _maybe, say): Finding {
    if (machine !== 'cloud-pc') return notApplicable(say.noCloudPc)
    const updates = cloudPcUpdates.map(({ version, update }) => say.versionWith(version, update))
    return pass([
      { fact: 'device.virtualMachine', observed: say.cloudPc },
      { fact: 'device.osBuild', observed: String(build), expected: say.or(updates.slice(0, -1).join(', '), updates.slice(-1).join()) },
    ])
  },
})

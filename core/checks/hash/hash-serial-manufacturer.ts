import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { registeredScenarios } from '../../scenarios/index.ts'
import { isPlaceholderIdentity } from '../../tables/placeholder-identities.ts'

const writeIdentity: Remedy = {
  summary: "Write the real serial number and manufacturer with the hardware maker's DMI tool.",
  steps: [
    "Get the hardware maker's tool that writes DMI or SMBIOS data for this model.",
    'Write the manufacturer and the serial number from the label of the device.',
    'For a VM, set a unique serial number in its settings; a QEMU VM has none until it is set.',
    'Restart the device.',
    'Scan again and capture the hardware hash again: the old one holds the old values.',
  ],
  role: 'hardware-maker',
  restart: 'restart',
}

const identityFacts = ['device.serialNumber', 'device.manufacturer'] as const

/**
 * The service refuses such a hash with InvalidZtdHardwareHash (learn.microsoft.com/autopilot/add-devices,
 * 2025-04-11). The placeholder texts themselves are firmware defaults seen in practice.
 */
export default defineCheck({
  id: 'hash-serial-manufacturer',
  area: 'hash',
  topic: 'Serial number and manufacturer',
  title: {
    pass: 'Serial number and manufacturer are real',
    fail: 'Serial number or manufacturer is empty or a placeholder',
  },
  why: 'Windows Autopilot tells devices apart by serial number and manufacturer. With a placeholder the import fails with InvalidZtdHardwareHash, or two devices share one record.',
  docs: 'https://learn.microsoft.com/autopilot/add-devices',
  confidence: 'vendor',
  levels: levels([...registeredScenarios, 'device-preparation'], 'required'),
  needs: [],
  uses: identityFacts,
  evaluate(_facts, _context, maybe): Finding {
    const seen = identityFacts.flatMap((id): Observation[] => {
      const fact = maybe[id]
      if (fact.status === 'unavailable') return []
      const observed = fact.value.trim() === '' ? 'Empty' : fact.value
      return [{ fact: id, observed, expected: 'As on the label of the device' }]
    })
    const wrong = identityFacts.some((id) => {
      const fact = maybe[id]
      return fact.status === 'known' && isPlaceholderIdentity(fact.value)
    })
    if (wrong) return fail(seen, writeIdentity)
    const unread = identityFacts.find((id) => maybe[id].status === 'unavailable')
    return unread === undefined ? pass(seen) : cannotTell(unread, seen)
  },
})

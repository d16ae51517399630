import type { RegistrationMismatch } from '../../../core/facts/device-image.ts'
import type { Raw } from '../raw.ts'
import { mapReading, read, type Reading } from '../reading.ts'
import { parseEventXml } from './parse-event-xml.ts'

const parts = [
  ['serialnumbermismatch', 'serial-number'],
  ['productkeyidmismatch', 'product-key'],
] as const

/**
 * The newest Autopilot event in which the service names a mismatch. The name decides, not the number: Microsoft lists
 * it as event 908 (learn.microsoft.com/autopilot/troubleshooting-faq, 2025-04-21), a number that many builds lack.
 */
export function parseRegistrationMismatch(value: Raw): Reading<RegistrationMismatch | null> {
  return mapReading(parseEventXml(value), (records) => {
    for (const { at, data } of records) {
      const text = [...data.values()].join(' ').toLowerCase()
      const found = parts.find(([name]) => text.includes(name))
      if (found) return read({ part: found[1], at })
    }
    return read(null)
  })
}

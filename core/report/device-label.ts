import type { Report } from './report.ts'
import { reportWords } from './words.ts'

/**
 * What to call the device of a report. A demo device goes by its story; a redacted report has no name
 * to show, so the tail of the serial number tells devices apart.
 */
export function deviceLabel(report: Report): string {
  const { name, serialNumber, source } = report.device
  if (report.demo) return source
  if (!report.redacted) return name ?? source
  return serialNumber === null ? source : reportWords[report.language].redactedDevice(serialNumber)
}

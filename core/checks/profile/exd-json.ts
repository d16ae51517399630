import { defineCheck } from '../../engine/define-check.ts'
import { cannotTell, fail, notApplicable, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import type { OfflineProfileFile } from '../../facts/device-image.ts'
import { words } from './words/exd-json.ts'

const encodings: { readonly [E in OfflineProfileFile['encoding']]: string } = {
  ascii: 'ASCII',
  ansi: 'ANSI',
  'utf-8-mark': 'UTF-8 with a byte order mark',
  'utf-16': 'UTF-16',
}

const contents: { readonly [C in OfflineProfileFile['content']]: string } = {
  'one-profile': 'One profile',
  'other-json': 'Not exactly one profile',
  'no-json': 'Not readable as JSON',
}

/** The rules of learn.microsoft.com/autopilot/existing-devices, 2025-06-13. A registered profile wins over the file. */
export default defineCheck({
  id: 'exd-json',
  area: 'profile',
  words,
  docs: 'https://learn.microsoft.com/autopilot/existing-devices',
  confidence: 'vendor',
  levels: { 'existing-devices': 'required' },
  needs: [],
  uses: ['tenant.autopilotRecords', 'device.offlineProfileFile'],
  evaluate(_facts, _context, maybe, say): Finding {
    const records = maybe['tenant.autopilotRecords']
    if (records.status === 'known' && records.value > 0) return notApplicable('The device is registered, and its registered profile wins over the file.')
    const file = maybe['device.offlineProfileFile']
    if (file.status === 'unavailable') return cannotTell('device.offlineProfileFile')
    const seen = observations(file.value)
    return seen.every((each) => each.expected === undefined) ? pass(seen) : fail(seen, remedy(say.writeFile, 'technician'))
  },
})

/** What is wrong carries what was expected; everything fine is a single row without. */
function observations(file: OfflineProfileFile | null): Observation[] {
  const fact = 'device.offlineProfileFile'
  if (file === null) return [{ fact, observed: 'No file AutopilotConfigurationFile.json', expected: 'One file' }]
  const wrong: Observation[] = []
  if (file.encoding === 'utf-8-mark' || file.encoding === 'utf-16') {
    wrong.push({ fact, label: 'Encoding of the offline profile', observed: encodings[file.encoding], expected: 'ASCII or ANSI' })
  }
  if (file.content !== 'one-profile') wrong.push({ fact, observed: contents[file.content], expected: contents['one-profile'] })
  if (file.missing.length > 0) wrong.push({ fact, label: 'Missing settings', observed: file.missing.join(', '), expected: 'None' })
  if (file.wrong.length > 0) wrong.push({ fact, label: 'Settings with a wrong value', observed: file.wrong.join(', '), expected: 'None' })
  if (file.selfDeploying) wrong.push({ fact, label: 'Mode of the offline profile', observed: 'Self-deploying', expected: 'User-driven' })
  return wrong.length > 0 ? wrong : [{ fact, observed: `${contents['one-profile']}, ${encodings[file.encoding]}` }]
}

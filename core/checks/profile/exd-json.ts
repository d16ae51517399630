import { defineCheck } from '../../engine/define-check.ts'
import { cannotTell, fail, notApplicable, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import type { OfflineProfileFile } from '../../facts/device-image.ts'
import { words } from './words/exd-json.ts'

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
    if (records.status === 'known' && records.value > 0) return notApplicable(say.registeredWins)
    const file = maybe['device.offlineProfileFile']
    if (file.status === 'unavailable') return cannotTell('device.offlineProfileFile')
    const seen = observations(file.value, say)
    return seen.every((each) => each.expected === undefined) ? pass(seen) : fail(seen, remedy(say.writeFile, 'technician'))
  },
})

/** What is wrong carries what was expected; everything fine is a single row without. */
function observations(file: OfflineProfileFile | null, say: typeof words.en): Observation[] {
  const fact = 'device.offlineProfileFile'
  if (file === null) return [{ fact, observed: say.noFile, expected: say.oneFile }]
  const wrong: Observation[] = []
  if (file.encoding === 'utf-8-mark' || file.encoding === 'utf-16') {
    wrong.push({ fact, label: say.encoding, observed: say.encodings[file.encoding], expected: say.rightEncoding })
  }
  if (file.content !== 'one-profile') wrong.push({ fact, observed: say.contents[file.content], expected: say.contents['one-profile'] })
  if (file.missing.length > 0) wrong.push({ fact, label: say.missingSettings, observed: file.missing.join(', '), expected: say.noSettings })
  if (file.wrong.length > 0) wrong.push({ fact, label: say.wrongSettings, observed: file.wrong.join(', '), expected: say.noSettings })
  if (file.selfDeploying) wrong.push({ fact, label: say.mode, observed: say.selfDeploying, expected: say.userDriven })
  return wrong.length > 0 ? wrong : [{ fact, observed: `${say.contents['one-profile']}, ${say.encodings[file.encoding]}` }]
}

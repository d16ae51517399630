import { parseAutopilotProfile, type AutopilotProfile } from '../../diagnostics/parse-autopilot-profile.ts'
import { toolText } from '../../diagnostics/tool-text.ts'
import { parseJson } from '../../evidence/parse-json.ts'
import { base64Bytes, type Raw } from '../raw.ts'

/** The collector brings one byte more than this, so that a longer file shows. Bytes. */
const longestProfile = 65_536

/**
 * `AutopilotDDSZTDFile.json`: as Base64 from the collector, already read from a diagnostics archive. A file
 * that is no JSON leaves everything unread.
 */
export function parseDownloadedProfile(value: Raw): AutopilotProfile {
  if (typeof value !== 'string') return parseAutopilotProfile(value)
  const bytes = base64Bytes(value)
  if (bytes === undefined || bytes.length > longestProfile) return parseAutopilotProfile(undefined)
  try {
    return parseAutopilotProfile(parseJson(toolText(bytes).replace(/^\uFEFF/, ''), 'The profile', longestProfile))
  } catch {
    return parseAutopilotProfile(undefined)
  }
}

import { dword, field, isRecord, optionalText, type Raw } from '../probes/raw.ts'
import { mapReading, read, unread, type Reading } from '../probes/reading.ts'
import { sayForm } from '../probes/form-words.ts'

/**
 * A deployment profile as files hold it: `AutopilotDDSZTDFile.json`, which Windows writes when it downloads a profile,
 * and `AutopilotConfigurationFile.json` (learn.microsoft.com/autopilot/existing-devices, 2025-06-13).
 */
export interface AutopilotProfile {
  /** Empty: no tenant is assigned. */
  readonly tenantId: Reading<string>
  readonly tenantDomain: Reading<string>
  /** `CloudAssignedDomainJoinMethod`: 0 Microsoft Entra, 1 hybrid. */
  readonly join: Reading<'entra' | 'hybrid'>
  /** `HybridJoinSkipDCConnectivityCheck`; null when the source does not have it. */
  readonly skipsDomainCheck: Reading<boolean | null>
  /** Empty when the source has no name. */
  readonly profileName: Reading<string>
  /** ISO 8601 UTC; empty when the source has none. */
  readonly downloadedAt: Reading<string>
}

const tenantPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** @param value parsed JSON */
export function parseAutopilotProfile(value: Raw): AutopilotProfile {
  return {
    tenantId: mapReading(optionalText(value, 'CloudAssignedTenantId'), (id) =>
      id === '' || tenantPattern.test(id) ? read(id.toLowerCase()) : unread(sayForm((w) => w.noTenantId)),
    ),
    tenantDomain: mapReading(optionalText(value, 'CloudAssignedTenantDomain'), (domain) =>
      domain.length <= 255 ? read(domain.toLowerCase()) : unread(sayForm((w) => w.noDomain)),
    ),
    join: mapReading(dword(field(value, 'CloudAssignedDomainJoinMethod'), 'CloudAssignedDomainJoinMethod'), (method) =>
      method === 0 ? read('entra') : method === 1 ? read('hybrid') : unread(sayForm((w) => w.notZeroOrOne('CloudAssignedDomainJoinMethod'))),
    ),
    skipsDomainCheck: skipsDomainCheck(value),
    profileName: mapReading(optionalText(value, 'DeploymentProfileName'), (name) =>
      name === '' ? mapReading(optionalText(value, 'Comment_File'), (comment) => read(comment.replace(/^Profile /, ''))) : read(name),
    ),
    downloadedAt: mapReading(optionalText(value, 'PolicyDownloadDate'), (date) =>
      date === '' || /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/.test(date) ? read(date) : unread(sayForm((w) => w.noTime('PolicyDownloadDate'))),
    ),
  }
}

function skipsDomainCheck(value: Raw): Reading<boolean | null> {
  const name = 'HybridJoinSkipDCConnectivityCheck'
  if (!isRecord(value)) return unread(sayForm((w) => w.profileNoValues))
  const found = field(value, name)
  if (found === undefined || found === null) return read(null)
  if (typeof found === 'boolean') return read(found)
  return mapReading(dword(found, name), (number) => (number <= 1 ? read(number === 1) : unread(sayForm((w) => w.notZeroOrOne(name)))))
}

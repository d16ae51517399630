import { dword, field, isRecord, optionalText, type Raw } from '../raw.ts'
import { mapReading, read, unread, type Reading } from '../reading.ts'
import { sayProbe } from '../probe-words.ts'
import { sayForm } from '../form-words.ts'

export interface AutopilotDiagnostics {
  /** Empty: the device has cached no profile. Clean Windows 11 has the values, all empty. */
  readonly tenantId: Reading<string>
  readonly tenantDomain: Reading<string>
  /** False only when Windows recorded that the user's tenant differs from the registration; no value: no mismatch recorded. */
  readonly tenantMatched: Reading<boolean>
}

/** `HKLM\SOFTWARE\Microsoft\Provisioning\Diagnostics\Autopilot`. */
export function parseAutopilotDiagnostics(value: Raw): AutopilotDiagnostics {
  return {
    tenantId: mapReading(optionalText(value, 'CloudAssignedTenantId'), (id) =>
      id === '' || /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id) ? read(id.toLowerCase()) : unread(sayForm((w) => w.noTenantId)),
    ),
    tenantDomain: mapReading(optionalText(value, 'CloudAssignedTenantDomain'), (domain) =>
      domain.length <= 255 ? read(domain.toLowerCase()) : unread(sayForm((w) => w.noDomain)),
    ),
    tenantMatched: flagUnlessZero(value),
  }
}

function flagUnlessZero(value: Raw): Reading<boolean> {
  if (!isRecord(value)) return unread(sayForm((w) => w.noNamedValues))
  const found = field(value, 'TenantMatched')
  if (found === undefined || found === null) return read(true)
  const number = dword(found, 'TenantMatched')
  return number.ok ? read(number.value !== 0) : number
}

/**
 * Whether Windows restarted while it set the device up. Before device setup began the answer is no. Once it has
 * begun, only the state that asks for a restart is conclusive; everything else says nothing about the past.
 * Source: `DeviceSetupCategory.Status` of `HKLM\SOFTWARE\Microsoft\Provisioning\AutopilotSettings`.
 */
export function parseRestartDuringSetup(value: Raw): Reading<boolean> {
  if (!isRecord(value)) return unread(sayForm((w) => w.noNamedValues))
  const status = field(value, 'DeviceSetupCategory.Status')
  if (status === undefined || status === null || status === '') return read(false)
  if (typeof status !== 'string') return unread(sayForm((w) => w.categoryStatus))
  const states = [...status.matchAll(/"(?:categoryState|subcategoryState)"\s*:\s*"([A-Za-z_]{1,40})"/g)].map((match) => match[1])
  if (states.includes('rebootRequiredAndTryAgain')) return read(true)
  if (states.length > 0 && states.every((state) => state === 'notStarted')) return read(false)
  return unread(sayProbe((w) => w.setupBegun))
}

/** `EnableWebSignIn` of the authentication policies; null: not set on this device. */
export function parseWebSignIn(value: Raw): Reading<number | null> {
  if (!isRecord(value)) return unread(sayForm((w) => w.noNamedValues))
  const found = field(value, 'EnableWebSignIn')
  return found === undefined || found === null ? read(null) : dword(found, 'EnableWebSignIn')
}

/** Name that Windows looks for; learn.microsoft.com/autopilot/existing-devices. */
const profileFile = 'autopilotconfigurationfile.json'

/** Names of the files in `%SystemRoot%\Provisioning\Autopilot`. */
export function parseOfflineProfile(value: Raw): Reading<boolean> {
  if (!Array.isArray(value)) return unread(sayForm((w) => w.noListOfFiles))
  const names: readonly Raw[] = value
  if (!names.every((name) => typeof name === 'string')) return unread(sayForm((w) => w.noListOfFileNames))
  return read(names.some((name) => name.toLowerCase() === profileFile))
}

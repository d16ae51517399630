import type { MdmEnrollment } from '../../../core/facts/device.ts'
import { dword, field, isRecord, type Raw } from '../raw.ts'
import { read, unread, type Reading } from '../reading.ts'
import { sayProbe } from '../probe-words.ts'
import { sayForm } from '../form-words.ts'
import type { Words } from '../../../core/words/language.ts'

/** Enrollments that every Windows has, and the second one that Intune adds for declared configuration. */
const builtInProviders = new Set([
  'local authority',
  'cloud authority',
  'deploy authority',
  'wmi_bridge_sccm_server',
  'microsoft device management',
])

/** App protection without MDM, and the second enrollment beside Intune: neither makes a device managed. */
const otherHosts = ['wip.mam.manage.microsoft.com', 'discovery.dm.microsoft.com']

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The tweak "fake MDM enrollment" that home users apply. */
const fakeGuid = /^f{8}-f{4}-f{4}-f{4}-f{12}$/i

/**
 * Subkeys of `HKLM\SOFTWARE\Microsoft\Enrollments`. A clean Windows 11 has about thirty of them; only one with a
 * discovery address is an MDM enrollment.
 */
export function parseEnrollments(value: Raw): Reading<MdmEnrollment> {
  if (!isRecord(value)) return unread(sayForm((w) => w.enrollmentsNoKeys))
  const keys = Object.entries(value).filter(([name]) => guid.test(name))
  if (keys.length === 0) return unread(sayProbe((w) => w.noEnrollments))
  let doubt: Words<string> | undefined
  for (const [name, entry] of keys) {
    if (fakeGuid.test(name) || !isRecord(entry)) continue
    const address = field(entry, 'DiscoveryServiceFullURL')
    if (address === undefined || address === null || address === '') continue
    const provider = field(entry, 'ProviderID')
    if (typeof provider === 'string' && builtInProviders.has(provider.toLowerCase())) continue
    const host = typeof address === 'string' ? hostOf(address) : undefined
    if (host !== undefined && otherHosts.includes(host)) continue
    const state = dword(field(entry, 'EnrollmentState'), 'EnrollmentState')
    if (host !== undefined && state.ok && state.value === 1) return read({ enrolled: true, host })
    doubt = sayProbe((w) => (host === undefined ? w.enrollmentAddress : w.enrollmentOpen(host)))
  }
  return doubt === undefined ? read({ enrolled: false, host: null }) : unread(doubt)
}

function hostOf(address: string): string | undefined {
  try {
    const host = new URL(address).hostname.toLowerCase()
    return host === '' ? undefined : host
  } catch {
    return undefined
  }
}

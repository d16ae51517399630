import type { EspApp, EspProvider, EspSettings } from '../../../core/facts/stuck.ts'
import { dword, field, isRecord, type Raw } from '../raw.ts'
import { read, unread, type Reading } from '../reading.ts'
import { sayProbe } from '../probe-words.ts'
import { sayForm } from '../form-words.ts'
import type { Words } from '../../../core/words/language.ts'

/**
 * `FirstSync` below the enrollments, by enrollment id; null when no enrollment has one. DWORDs, 0xffffffff is true
 * (DMClient CSP, FirstSyncStatus).
 */
export function parseFirstSync(value: Raw): Reading<EspSettings | null> {
  if (!isRecord(value)) return unread(sayForm((w) => w.noListOfKeys))
  const entries = Object.values(value).filter((entry) => isRecord(entry) && Object.keys(entry).length > 0)
  if (entries.length === 0) return read(null)
  if (entries.length > 1) return unread(sayProbe((w) => w.severalEspSettings))
  const [entry] = entries
  const skipDevice = flag(entry, 'SkipDeviceStatusPage')
  const skipUser = flag(entry, 'SkipUserStatusPage')
  if (!skipDevice.ok) return skipDevice
  if (!skipUser.ok) return skipUser
  const timeout = field(entry, 'SyncFailureTimeout')
  if (timeout === undefined) return read({ skipDevicePage: skipDevice.value, skipUserPage: skipUser.value, timeoutMinutes: null })
  const minutes = dword(timeout, 'SyncFailureTimeout')
  return minutes.ok ? read({ skipDevicePage: skipDevice.value, skipUserPage: skipUser.value, timeoutMinutes: minutes.value }) : minutes
}

function flag(entry: Raw, name: string): Reading<boolean> {
  const found = field(entry, name)
  if (found === undefined) return read(false)
  const number = dword(found, name)
  return number.ok ? read(number.value !== 0) : number
}

export interface EspTracking {
  readonly providers: Reading<readonly EspProvider[]>
  readonly apps: Reading<readonly EspApp[]>
}

/** Intune tracks some dozens of apps; more is no list of apps. */
const mostKeys = 5_000

const providerKey = /^([^\\]{1,200})\\(?:DevicePreparation|Setup\\Apps)\\PolicyProviders\\([^\\]{1,200})$/i
const appKey = /^([^\\]{1,200})\\Setup\\Apps\\Tracking\\[^\\]{1,200}\\([^\\]{1,200})$/i

/**
 * Keys below `HKLM\SOFTWARE\Microsoft\Windows\Autopilot\EnrollmentStatusTracking`, named by their path from there:
 * `Device\…`, or `S-…\…` for a user.
 */
export function parseEspTracking(value: Raw): EspTracking {
  if (!isRecord(value)) return failed(sayForm((w) => w.noListOfKeys))
  const keys = Object.entries(value)
  if (keys.length > mostKeys) return failed(sayForm((w) => w.tooManyKeys))
  const providers: EspProvider[] = []
  const apps: EspApp[] = []
  let badProvider: string | undefined
  let badApp: string | undefined
  for (const [path, entry] of keys) {
    const provider = providerKey.exec(path)
    const app = appKey.exec(path)
    if (provider?.[1] !== undefined && provider[2] !== undefined) {
      const installed = optionalDword(entry, 'InstallationState')
      const created = optionalDword(entry, 'TrackingPoliciesCreated')
      if (installed === undefined || created === undefined) badProvider = provider[2]
      else {
        const part = /\\DevicePreparation\\/i.test(path) ? 'preparation' : 'setup'
        providers.push({
          name: provider[2],
          part,
          scope: scopeOf(provider[1]),
          installationState: part === 'preparation' ? installed : null,
          // Setup without the value: the list was not handed over.
          listCreated: part === 'setup' ? created === 1 || created === 0xffff_ffff : null,
        })
      }
    } else if (app?.[1] !== undefined && app[2] !== undefined) {
      const state = optionalDword(entry, 'InstallationState')
      if (state === undefined || state === null) badApp = app[2]
      else apps.push({ name: app[2], scope: scopeOf(app[1]), state, minutes: null })
    }
  }
  return {
    providers: badProvider === undefined ? read(providers) : unread(sayForm((w) => w.providerState)),
    apps: badApp === undefined ? read(apps) : unread(sayForm((w) => w.trackedApp)),
  }
}

function failed(detail: Words<string>): EspTracking {
  return { providers: unread(detail), apps: unread(detail) }
}

function scopeOf(root: string): 'device' | 'user' {
  return root.toLowerCase() === 'device' ? 'device' : 'user'
}

/** Null: not there. Undefined: there, but no number. */
function optionalDword(entry: Raw, name: string): number | null | undefined {
  if (!isRecord(entry)) return undefined
  const found = field(entry, name)
  if (found === undefined || found === null) return null
  const number = dword(found, name)
  return number.ok ? number.value : undefined
}

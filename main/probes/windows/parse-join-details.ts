import type { HelloPrerequisites, RefreshToken } from '../../../core/facts/stuck.ts'
import type { Raw } from '../raw.ts'
import { mapReading, read, unread, type Reading } from '../reading.ts'
import { dsregSections, type DsregSections } from './parse-dsregcmd.ts'
import { sayProbe } from '../probe-words.ts'

/** What `dsregcmd /status` says beyond the join flags. Keys of the device and the user, each in its section. */
export interface JoinDetails {
  readonly authStatus: Reading<string>
  readonly keySignTest: Reading<'passed' | 'failed' | 'not-joined'>
  readonly keyRecovery: Reading<boolean>
  readonly refreshToken: Reading<RefreshToken>
  readonly helloSet: Reading<boolean>
  readonly helloPrerequisites: Reading<HelloPrerequisites | null>
}

export function parseJoinDetails(value: Raw): JoinDetails {
  const sections = typeof value === 'string' ? dsregSections(value) : new Map<string, Map<string, string>>()
  const joined = joinedTo(sections)
  const find = (key: string, ...names: readonly string[]): string | undefined => {
    for (const name of names) {
      const found = sections.get(name)?.get(key.toLowerCase())
      if (found !== undefined) return found
    }
    return undefined
  }
  return {
    authStatus: unlessJoined(joined, '', () => text(find('DeviceAuthStatus', 'device details', 'device state'), 'DeviceAuthStatus')),
    keySignTest: unlessJoined(joined, 'not-joined', () => signTest(find('KeySignTest', 'diagnostic data'))),
    keyRecovery: unlessJoined(joined, false, () => flag(find('AadRecoveryEnabled', 'diagnostic data'), 'AadRecoveryEnabled')),
    refreshToken: refreshToken(joined, find),
    helloSet: unlessJoined(joined, false, () => flag(find('NgcSet', 'user state'), 'NgcSet')),
    helloPrerequisites: mapReading(joined, () => prerequisites(sections.get('ngc prerequisite check'))),
  }
}

type Find = (key: string, ...names: readonly string[]) => string | undefined

function joinedTo(sections: DsregSections): Reading<boolean> {
  return flag(sections.get('device state')?.get('azureadjoined'), 'AzureAdJoined')
}

/** A device that is not joined prints none of these lines, and there is nothing to test. */
function unlessJoined<T>(joined: Reading<boolean>, otherwise: T, ask: () => Reading<T>): Reading<T> {
  return mapReading(joined, (yes): Reading<T> => (yes ? ask() : read(otherwise)))
}

function flag(value: string | undefined, name: string): Reading<boolean> {
  if (value === 'YES') return read(true)
  if (value === 'NO') return read(false)
  return unread(value === undefined ? sayProbe((w) => w.dsregNoLine(name)) : sayProbe((w) => w.dsregNotBoolean(name)))
}

function text(value: string | undefined, name: string): Reading<string> {
  return value === undefined || value === '' ? unread(sayProbe((w) => w.dsregNoLine(name))) : read(value.slice(0, 200))
}

function signTest(value: string | undefined): Reading<'passed' | 'failed'> {
  if (value === 'PASSED') return read('passed')
  if (value?.startsWith('FAILED') === true) return read('failed')
  if (value?.startsWith('MUST Run elevated') === true) return unread(sayProbe((w) => w.dsregAdministrators), 'needs-elevation')
  return unread(sayProbe((w) => w.dsregKeyTest))
}

/** An attempt status of zero is a success; server errors come as text with their AADSTS number. */
function refreshToken(joined: Reading<boolean>, find: Find): Reading<RefreshToken> {
  return mapReading(joined, (yes) => {
    const line = find('AzureAdPrt', 'sso state')
    if (line === undefined && !yes) return read({ present: false, error: null })
    return mapReading(flag(line, 'AzureAdPrt'), (present) => {
      const places = ['sso state', 'user state', 'acquireprtdiagnostics', 'acquire prt diagnostics'] as const
      const server = /AADSTS\d{4,8}/.exec(find('Server Error Description', ...places) ?? '')?.[0]
      const status = /^0x[0-9a-f]{8}$/i.exec(find('Attempt Status', ...places) ?? '')?.[0]?.toLowerCase()
      const failed = server ?? (status === undefined || status === '0x00000000' ? undefined : status)
      return read({ present, error: failed ?? null })
    })
  })
}

const prerequisiteNames = ['IsDeviceJoined', 'IsUserAzureAD', 'PolicyEnabled', 'PostLogonEnabled', 'DeviceEligible', 'SessionIsNotRemote'] as const

/** Windows prints the section only while Hello is not set up and a user is there to ask about. */
function prerequisites(section: ReadonlyMap<string, string> | undefined): Reading<HelloPrerequisites | null> {
  if (section === undefined) return read(null)
  const result = section.get('prereqresult')
  if (result === undefined) return unread(sayProbe((w) => w.dsregHello))
  const missing = prerequisiteNames.filter((name) => section.get(name.toLowerCase()) === 'NO')
  return read({ willProvision: result === 'WillProvision', missing })
}

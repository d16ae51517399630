import type { LockScreenNetwork } from '../../../core/facts/setup-evidence.ts'
import { field, isRecord, optionalText, recordList, type Raw } from '../raw.ts'
import { mapReading, read, unread, type Reading } from '../reading.ts'
import type { UsedAdapter } from './parse-connection.ts'
import { sayProbe } from '../probe-words.ts'
import { sayForm } from '../form-words.ts'

/** A profile of Wi-Fi or of a wired network for all users of the device; the collector brings nothing else out of its file. */
export interface NetworkProfile {
  /** Interface in lower case, with braces; empty for a profile of group policy. */
  readonly adapter: string
  readonly names: readonly string[]
  /** 802.1X is on. */
  readonly oneX: boolean
  /** Wired only: without 802.1X there is no connection. */
  readonly enforced: boolean
  /** Whose credentials 802.1X takes: `user` alone leaves the lock screen without a connection. */
  readonly userOnly: boolean
}

/** Rows `{ interface, names, useOneX, enforced, authModes }` of the profile files. */
export function parseNetworkProfiles(value: Raw): Reading<readonly NetworkProfile[]> {
  if (!Array.isArray(value)) return unread(sayForm((w) => w.noListOfProfiles))
  return mapReading(recordList(value), (rows) => {
    const profiles = rows.map((row): Reading<NetworkProfile> => {
      const names = field(row, 'names')
      const modes = field(row, 'authModes')
      if (!isTexts(names) || !isTexts(modes)) return unread(sayForm((w) => w.profileNoNames))
      return mapReading(optionalText(row, 'interface'), (adapter) =>
        mapReading(optionalText(row, 'useOneX'), (oneX) =>
          mapReading(optionalText(row, 'enforced'), (enforced) =>
            read({
              adapter: adapter.toLowerCase(),
              names,
              oneX: isTrue(oneX),
              enforced: isTrue(enforced),
              // Without the element Windows takes those of the device while nobody is signed in (learn.microsoft.com/previous-versions/windows/embedded/gg156280).
              userOnly: modes.length > 0 && modes.every((mode) => mode.trim().toLowerCase() === 'user'),
            }),
          ),
        ),
      )
    })
    const bad = profiles.find((profile) => !profile.ok)
    if (bad && !bad.ok) return bad
    return read(profiles.flatMap((profile) => (profile.ok ? [profile.value] : [])))
  })
}

function isTexts(value: Raw): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}

function isTrue(text: string): boolean {
  return text.toLowerCase() === 'true' || text === '1'
}

/** `MSFT_NetConnectionProfile`: name of the network by interface index. For Wi-Fi it is that of the network until somebody renames it. */
export function parseNetworkNames(value: Raw): Reading<ReadonlyMap<number, string>> {
  return mapReading(recordList(value), (rows) => {
    const names = new Map<number, string>()
    for (const row of rows) {
      const index = field(row, 'InterfaceIndex')
      const name = field(row, 'Name')
      if (isRecord(row) && typeof index === 'number' && typeof name === 'string') names.set(index, name)
    }
    return read(names)
  })
}

export interface NetworkProfiles {
  readonly wifi: Reading<readonly NetworkProfile[]>
  readonly wired: Reading<readonly NetworkProfile[]>
  readonly names: Reading<ReadonlyMap<number, string>>
}

/**
 * Whether a connection of now is there on the lock screen too. One that is proved so is enough. A connection is proved
 * not to be when no profile of all users belongs to its Wi-Fi adapter, or when 802.1X takes a signed-in user alone.
 */
export function lockScreenNetwork(adapters: readonly UsedAdapter[], profiles: NetworkProfiles): Reading<LockScreenNetwork> {
  const each = adapters.map((adapter) => ofAdapter(adapter, profiles))
  const good = each.find((reading) => reading.ok && reading.value === 'available')
  const unclear = each.find((reading) => !reading.ok)
  return good ?? unclear ?? each[0] ?? unread(sayProbe((w) => w.noWay), 'offline')
}

function ofAdapter(adapter: UsedAdapter, profiles: NetworkProfiles): Reading<LockScreenNetwork> {
  switch (adapter.medium) {
    case 'ethernet':
      return mapReading(profiles.wired, (list) => ofWired(adapter, list))
    case 'wifi':
      return mapReading(profiles.wifi, (list) => mapReading(profiles.names, (names) => ofWifi(adapter, list, names.get(adapter.index))))
    case 'cellular':
    case 'other':
      return unread(sayProbe((w) => w.otherConnection))
  }
}

function ofWired(adapter: UsedAdapter, all: readonly NetworkProfile[]): Reading<LockScreenNetwork> {
  if (all.length === 0) return read('available')
  if (adapter.guid === '') return unread(sayProbe((w) => w.adapterProfile))
  const bound = all.filter((profile) => (profile.adapter === adapter.guid || profile.adapter === '') && profile.oneX && profile.userOnly)
  if (bound.length === 0) return read('available')
  return bound.every((profile) => profile.enforced && profile.adapter !== '')
    ? read('user-sign-in')
    : unread(sayProbe((w) => w.wiredNotEnforced))
}

function ofWifi(adapter: UsedAdapter, all: readonly NetworkProfile[], network: string | undefined): Reading<LockScreenNetwork> {
  if (adapter.guid === '') return unread(sayProbe((w) => w.adapterProfiles))
  const own = all.filter((profile) => profile.adapter === adapter.guid)
  if (all.some((profile) => profile.adapter === '')) return unread(sayProbe((w) => w.wifiByPolicy))
  if (own.length === 0) return read('per-user-profile')
  const userOnly = (profile: NetworkProfile): boolean => profile.oneX && profile.userOnly
  const named = own.filter((profile) => network !== undefined && profile.names.includes(network))
  if (named.length > 0 && !named.some(userOnly)) return read('available')
  if (own.every(userOnly)) return read('user-sign-in')
  return named.length > 0 && named.every(userOnly)
    ? read('user-sign-in')
    : unread(sayProbe((w) => w.wifiProfile))
}

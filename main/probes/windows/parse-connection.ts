import type { DefaultRoutes, NetworkMedium } from '../../../core/facts/device.ts'
import { booleanField, field, integerField, recordList, textField, type Raw } from '../raw.ts'
import { mapReading, read, unread, type Reading } from '../reading.ts'
import { sayProbe } from '../probe-words.ts'
import { sayForm } from '../form-words.ts'

interface Route {
  readonly version: 'ipv4' | 'ipv6'
  readonly index: number
}

/** Default routes that are in force, of `MSFT_NetRoute`. `Store` 0 is what is only kept for a later start. */
function routes(value: Raw): Reading<readonly Route[]> {
  return mapReading(recordList(value), (rows) => {
    const found = rows.filter((row) => field(row, 'Store') !== 0).map((row): Reading<Route> => {
      const prefix = textField(row, 'DestinationPrefix')
      const index = integerField(row, 'InterfaceIndex', { min: 0, max: 2 ** 32 - 1 })
      if (!prefix.ok) return prefix
      if (!index.ok) return index
      if (prefix.value === '0.0.0.0/0') return read({ version: 'ipv4', index: index.value })
      return prefix.value === '::/0' ? read({ version: 'ipv6', index: index.value }) : unread(sayProbe((w) => w.noDefaultRoute))
    })
    const bad = found.find((route) => !route.ok)
    if (bad && !bad.ok) return bad
    return read(found.flatMap((route) => (route.ok ? [route.value] : [])))
  })
}

const noWay = unread(sayProbe((w) => w.noWay), 'offline')

/** Over which IP versions there is a default route. None at all is no answer: the device is not connected. */
export function parseDefaultRoutes(value: Raw): Reading<DefaultRoutes> {
  return mapReading(routes(value), (list) => {
    if (list.length === 0) return noWay
    return read({ ipv4: list.some(({ version }) => version === 'ipv4'), ipv6: list.some(({ version }) => version === 'ipv6') })
  })
}

/** `NdisPhysicalMedium` and, where the driver leaves it at 0, `NdisMedium` (ndis.h: 802.3 is 0 there). */
const physical: ReadonlyMap<number, NetworkMedium> = new Map([
  [1, 'wifi'],
  [8, 'cellular'],
  [9, 'wifi'],
  [14, 'ethernet'],
])

/** MediaConnectState of a connected adapter. */
const connected = 1

/** What carries the default routes. Ethernet wins where several do: Windows prefers it as well. */
export function parseNetworkMedium(adapters: Raw, defaultRoutes: Raw): Reading<NetworkMedium> {
  return mapReading(routes(defaultRoutes), (list) =>
    mapReading(recordList(adapters), (rows): Reading<NetworkMedium> => {
      if (list.length === 0) return noWay
      const used = new Set(list.map(({ index }) => index))
      const media = rows.flatMap((row): Reading<NetworkMedium>[] => {
        const index = integerField(row, 'InterfaceIndex', { min: 0, max: 2 ** 32 - 1 })
        return index.ok && used.has(index.value) && field(row, 'MediaConnectState') === connected ? [mediumOf(row)] : []
      })
      const found = media.flatMap((medium) => (medium.ok ? [medium.value] : []))
      const [first] = found
      if (found.includes('ethernet')) return read('ethernet')
      const bad = media.find((medium) => !medium.ok)
      if (bad) return bad
      return first === undefined ? unread(sayProbe((w) => w.noAdapterOnRoute)) : read(first)
    }),
  )
}

/** A connected adapter that carries a default route. */
export interface UsedAdapter {
  readonly index: number
  readonly medium: NetworkMedium
  /** In lower case, with braces; empty where Windows names none. */
  readonly guid: string
}

/** Every connected adapter that carries a default route; none at all is no answer. */
export function parseUsedAdapters(adapters: Raw, defaultRoutes: Raw): Reading<readonly UsedAdapter[]> {
  return mapReading(routes(defaultRoutes), (list) =>
    mapReading(recordList(adapters), (rows) => {
      const used = rows.flatMap((row): Reading<UsedAdapter>[] => {
        const index = integerField(row, 'InterfaceIndex', { min: 0, max: 2 ** 32 - 1 })
        if (!index.ok || field(row, 'MediaConnectState') !== connected || !list.some((route) => route.index === index.value)) return []
        const guid = field(row, 'InterfaceGuid')
        return [mapReading(mediumOf(row), (medium) => read({ index: index.value, medium, guid: typeof guid === 'string' ? guid.toLowerCase() : '' }))]
      })
      const bad = used.find((adapter) => !adapter.ok)
      if (bad && !bad.ok) return bad
      return used.length === 0 ? noWay : read(used.flatMap((adapter) => (adapter.ok ? [adapter.value] : [])))
    }),
  )
}

function mediumOf(row: Raw): Reading<NetworkMedium> {
  return mapReading(integerField(row, 'NdisPhysicalMedium', { min: 0, max: 255 }), (medium) => {
    const named = physical.get(medium)
    if (named !== undefined) return read(named)
    return read(medium === 0 && field(row, 'NdisMedium') === 0 ? 'ethernet' : 'other')
  })
}

/** `Win32_QuickFixEngineering`: KB numbers in capitals. Windows names only the newest cumulative update. */
export function parseInstalledUpdates(value: Raw): Reading<readonly string[]> {
  return mapReading(recordList(value), (rows) => {
    const names = rows.map((row) => textField(row, 'HotFixID'))
    const bad = names.find((name) => !name.ok)
    if (bad && !bad.ok) return bad
    return read(names.flatMap((name) => (name.ok && /^KB\d{5,8}$/i.test(name.value) ? [name.value.toUpperCase()] : [])))
  })
}

/**
 * `{ joined, controllers: [{ ping, ldap, kerberos }] }`. Hybrid join pings a domain controller, the sign-in
 * needs LDAP. Without a controller nobody can say which domain to look for, unless the device is in one.
 */
export function parseDomainControllers(value: Raw): Reading<boolean> {
  return mapReading(booleanField(value, 'joined'), (joined) => {
    const list = field(value, 'controllers')
    if (list === undefined) return unread(sayForm((w) => w.controllersMissing))
    return mapReading(recordList(list), (rows): Reading<boolean> => {
      if (rows.length === 0 && !joined) {
        return unread(sayProbe((w) => w.noDomainToFind))
      }
      const answers = rows.map((row) => mapReading(booleanField(row, 'ping'), (ping) => mapReading(booleanField(row, 'ldap'), (ldap) => read(ping && ldap))))
      const bad = answers.find((answer) => !answer.ok)
      if (bad && !bad.ok) return bad
      return read(answers.some((answer) => answer.ok && answer.value))
    })
  })
}


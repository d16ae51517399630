import { describe, expect, it } from 'vitest'
import type { Reading } from '../../../../main/probes/reading.ts'
import * as connection from '../../../../main/probes/windows/parse-connection.ts'

const plain = (reading: Reading<unknown>): unknown => (reading.ok ? reading.value : reading.reason)

const v4 = { DestinationPrefix: '0.0.0.0/0', InterfaceIndex: 7, Store: 1 }
const v6 = { DestinationPrefix: '::/0', InterfaceIndex: 12, Store: 1 }
const kept = { DestinationPrefix: '0.0.0.0/0', InterfaceIndex: 9, Store: 0 }
const nonsense: readonly (readonly [unknown])[] = [[null], [0], [''], [true], [[null]], [[{}]], [{ value: [] }], [[{ DestinationPrefix: '10.0.0.0/8', InterfaceIndex: 1 }]], [[{ ...v4, InterfaceIndex: 'seven' }]], [[{ ...v4, InterfaceIndex: -1 }]]]

describe('parseDefaultRoutes', () => {
  it.each([
    ['both', [v4, v6], { ipv4: true, ipv6: true }],
    ['a single object', v6, { ipv4: false, ipv6: true }],
    ['a route that is only kept for a later start', [kept, v6], { ipv4: false, ipv6: true }],
    ['none in force', [kept], 'offline'],
    ['none', [], 'offline'],
  ])('reads %s', (_name, value, expected) => {
    expect(plain(connection.parseDefaultRoutes(value))).toEqual(expected)
  })

  it.each(nonsense)('makes nothing of %j', (value) => {
    expect(plain(connection.parseDefaultRoutes(value))).toBe('unreadable')
  })
})

describe('parseNetworkMedium', () => {
  const adapter = (InterfaceIndex: number, NdisPhysicalMedium: number, more: object = {}): object => ({ InterfaceIndex, NdisPhysicalMedium, NdisMedium: 0, MediaConnectState: 1, ...more })

  it.each([
    ['Ethernet', [adapter(7, 14)], [v4], 'ethernet'],
    ['a driver that names no medium', [adapter(7, 0)], [v4], 'ethernet'],
    ['a tunnel', [adapter(7, 0, { NdisMedium: 19 })], [v4], 'other'],
    ['Wi-Fi', [adapter(12, 9)], [v6], 'wifi'],
    ['a mobile modem', [adapter(12, 8)], [v6], 'cellular'],
    ['Ethernet beside Wi-Fi', [adapter(12, 9), adapter(7, 14)], [v4, v6], 'ethernet'],
    ['Wi-Fi beside Ethernet without a route', [adapter(12, 9), adapter(30, 14)], [v6], 'wifi'],
    ['an adapter that lost its cable', [adapter(7, 14, { MediaConnectState: 2 })], [v4], 'unreadable'],
    ['routes without an adapter', [], [v4], 'unreadable'],
    ['no route', [adapter(7, 14)], [], 'offline'],
    ['an adapter without a medium', [{ InterfaceIndex: 7, MediaConnectState: 1 }], [v4], 'unreadable'],
    ['no list', 'Ethernet', [v4], 'unreadable'],
  ])('reads %s', (_name, adapters, routes, expected) => {
    expect(plain(connection.parseNetworkMedium(adapters, routes))).toBe(expected)
  })

  it.each(nonsense)('makes nothing of the routes %j', (routes) => {
    expect(plain(connection.parseNetworkMedium([adapter(7, 14)], routes))).toBe('unreadable')
  })
})

describe('parseInstalledUpdates', () => {
  it.each([
    [[{ HotFixID: 'KB5120998' }, { HotFixID: 'kb5067035' }, { HotFixID: 'File 1' }], ['KB5120998', 'KB5067035']],
    [{ HotFixID: 'KB5120998' }, ['KB5120998']],
    [[], []],
    [[{ HotFixID: 5120998 }], 'unreadable'],
    [[{}], 'unreadable'],
    [null, 'unreadable'],
    ['KB5120998', 'unreadable'],
  ])('%j', (value, expected) => {
    expect(plain(connection.parseInstalledUpdates(value))).toEqual(expected)
  })
})

describe('parseDomainControllers', () => {
  const controller = (ping: boolean, ldap: boolean): object => ({ name: 'dc1.corp.example', ping, ldap, kerberos: true })

  it.each([
    ['one of two answers', { joined: false, controllers: [controller(false, true), controller(true, true)] }, true],
    ['a single object', { joined: false, controllers: controller(true, true) }, true],
    ['ping alone', { joined: false, controllers: [controller(true, false)] }, false],
    ['LDAP alone: setup pings', { joined: false, controllers: [controller(false, true)] }, false],
    ['one answers ping and another LDAP', { joined: false, controllers: [controller(true, false), controller(false, true)] }, false],
    ['in a domain that shows none', { joined: true, controllers: [] }, false],
    ['a network that names no domain', { joined: false, controllers: [] }, 'unreadable'],
    ['no list', { joined: true }, 'unreadable'],
    ['a list of something else', { joined: true, controllers: ['dc1'] }, 'unreadable'],
    ['words for flags', { joined: true, controllers: [{ ping: 'yes', ldap: true }] }, 'unreadable'],
    ['nothing', null, 'unreadable'],
  ])('%s', (_name, value, expected) => {
    expect(plain(connection.parseDomainControllers(value))).toBe(expected)
  })
})

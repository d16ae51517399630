import { describe, expect, it } from 'vitest'
import { factOf, type FactId } from '../../../core/facts/index.ts'
import { deviceFactsFrom } from '../../../main/evidence/device-facts.ts'
import { evidenceOf } from '../../fakes/evidence.ts'

const absent = { fails: 'not-found' }

function value(id: FactId, items: { readonly [id: string]: unknown }): unknown {
  const found = factOf(deviceFactsFrom(evidenceOf(items)), id)
  return found.status === 'known' ? found.value : found.reason
}

describe('Windows setup', () => {
  const setup = { SystemSetupInProgress: 0, OOBEInProgress: 0, SetupPhase: 0, SetupType: 0 }
  const complete = { ImageState: 'IMAGE_STATE_COMPLETE' }
  const state = (image: unknown, system: unknown, status: unknown): unknown =>
    value('device.setupState', { 'registry.setup-state': image, 'registry.system-setup': system, 'registry.setup-status': status })

  it.each([
    ['over', complete, setup, { AuditBoot: 0 }, { stage: 'complete', imageState: 'IMAGE_STATE_COMPLETE' }],
    ['in OOBE, though the image calls itself complete', complete, { ...setup, OOBEInProgress: 1, SystemSetupInProgress: 1 }, absent, { stage: 'oobe', imageState: 'IMAGE_STATE_COMPLETE' }],
    ['before OOBE', absent, { ...setup, SystemSetupInProgress: 1 }, absent, { stage: 'setup', imageState: '' }],
    ['audit mode by the image', { ImageState: 'IMAGE_STATE_GENERALIZE_RESEAL_TO_AUDIT' }, setup, absent, { stage: 'audit', imageState: 'IMAGE_STATE_GENERALIZE_RESEAL_TO_AUDIT' }],
    ['audit mode by the start', complete, { ...setup, OOBEInProgress: 1 }, { AuditBoot: 1 }, { stage: 'audit', imageState: 'IMAGE_STATE_COMPLETE' }],
    ['another image state', { ImageState: '<b>' }, setup, absent, 'unreadable'],
    ['no text', { ImageState: 5 }, setup, absent, 'unreadable'],
    ['a key without values', complete, {}, absent, 'unreadable'],
    ['a flag that is none', complete, { ...setup, OOBEInProgress: 'yes' }, absent, 'unreadable'],
    ['no key of setup', complete, absent, absent, 'unreadable'],
  ])('%s', (_name, image, system, status, expected) => {
    expect(state(image, system, status)).toEqual(expected)
  })

  it('is unread while one of its keys is', () => {
    expect(value('device.setupState', { 'registry.setup-state': complete, 'registry.system-setup': setup })).toBe('not-collected')
  })
})

describe('BitLocker', () => {
  it.each([
    ['off', { protectionStatus: 0, conversionStatus: 0, encryptionMethod: 0 }, { protection: 'off', conversion: 'decrypted', method: 'none' }],
    ['on', { protectionStatus: 1, conversionStatus: 1, encryptionMethod: 7 }, { protection: 'on', conversion: 'encrypted', method: 'xts-aes-256' }],
    ['locked, of a method to come', { protectionStatus: 2, conversionStatus: 5, encryptionMethod: 99 }, { protection: 'unknown', conversion: 'decryption-paused', method: null }],
    ['no method', { protectionStatus: 0, conversionStatus: 2, encryptionMethod: null }, { protection: 'off', conversion: 'encrypting', method: null }],
    ['a protection that cannot be', { protectionStatus: 3, conversionStatus: 0, encryptionMethod: 0 }, 'unreadable'],
    ['a conversion that cannot be', { protectionStatus: 0, conversionStatus: 6, encryptionMethod: 0 }, 'unreadable'],
    ['nothing', { protectionStatus: null, conversionStatus: null, encryptionMethod: null }, 'unreadable'],
    ['no object', [], 'unreadable'],
  ])('%s', (_name, item, expected) => {
    expect(value('device.driveEncryption', { 'cim.drive-encryption': item })).toEqual(expected)
  })
})

describe('proxies', () => {
  const none = { server: null, script: null, bypass: '' }
  const winHttp = (flags: number, proxy: string, bypass: string): string => {
    const numbers = Buffer.alloc(16)
    for (const [at, number] of [0x28, 0, flags, proxy.length].entries()) numbers.writeUInt32LE(number, at * 4)
    const length = Buffer.alloc(4)
    length.writeUInt32LE(bypass.length)
    return Buffer.concat([numbers, Buffer.from(proxy), length, Buffer.from(bypass)]).toString('base64')
  }

  it.each([
    ['none', { ProxyEnable: 0 }, none],
    ['a server that is turned off', { ProxyEnable: 0, ProxyServer: 'proxy:8080' }, none],
    ['a server', { ProxyEnable: 1, ProxyServer: ' proxy:8080 ', ProxyOverride: '<local>' }, { server: 'proxy:8080', script: null, bypass: '<local>' }],
    ['a script', { AutoConfigURL: 'http://wpad/proxy.pac' }, { server: null, script: 'http://wpad/proxy.pac', bypass: '' }],
    ['credentials that a foreign file brings', { ProxyEnable: 1, ProxyServer: 'http://lee:secret@1@proxy:8080' }, { server: 'proxy:8080', script: null, bypass: '' }],
    ['no such key', absent, none],
    ['no text', { ProxyEnable: 1, ProxyServer: 7 }, 'unreadable'],
    ['no flag', { ProxyEnable: 'yes', ProxyServer: 'proxy' }, 'unreadable'],
  ])('of the account: %s', (_name, item, expected) => {
    expect(value('network.userProxy', { 'registry.user-proxy': item })).toEqual(expected)
  })

  it.each([
    ['none', winHttp(1, '', ''), none],
    ['one', winHttp(3, 'proxy:3128', '<local>'), { server: 'proxy:3128', script: null, bypass: '<local>' }],
    ['one with blanks in place of credentials', winHttp(3, '    proxy:3128', ''), { server: 'proxy:3128', script: null, bypass: '' }],
    ['never set', absent, none],
    ['cut off', winHttp(3, 'proxy:3128', '').slice(0, 24), 'unreadable'],
    ['no bytes', 7, 'unreadable'],
  ])('of services: %s', (_name, item, expected) => {
    expect(value('network.serviceProxy', { 'registry.winhttp': item })).toEqual(expected)
  })

  it.each([
    ['no proxy at all', [], winHttp(1, '', ''), []],
    ['services never had one', [], absent, []],
    ['services have one that nobody asked', [], winHttp(3, 'proxy:3128', ''), 'unreadable'],
    ['services have one that answered', [{ host: 'manage.microsoft.com', status: 407 }], winHttp(3, 'proxy:3128', ''), [{ host: 'manage.microsoft.com', status: 407 }]],
    ['that of services is unread', [], { fails: 'timed-out' }, 'timed-out'],
  ])('answers: %s', (_name, answers, services, expected) => {
    expect(value('network.proxyAnswers', { 'network.proxy-answers': answers, 'registry.winhttp': services })).toEqual(expected)
  })

  it('of services alone keeps a failed straight connection from proving anything', () => {
    const endpoints = [
      { host: 'login.live.com', port: 443, outcome: 'reachable', detail: '' },
      { host: 'graph.microsoft.com', port: 443, outcome: 'refused', detail: 'ConnectionRefused' },
    ]
    expect(value('network.endpoints', { 'network.endpoints': endpoints, 'network.proxy': { proxy: null }, 'registry.winhttp': winHttp(1, '', '') })).toEqual(endpoints)
    expect(value('network.endpoints', { 'network.endpoints': endpoints, 'network.proxy': { proxy: null }, 'registry.winhttp': winHttp(3, 'proxy:3128', '') })).toBe('unreadable')
  })
})

describe('time', () => {
  const sntp = (server: string, ahead: number): object => {
    const bytes = Buffer.alloc(48)
    bytes[0] = 0x24
    bytes[1] = 3
    for (const offset of [32, 40]) bytes.writeUInt32BE(Date.parse('2026-11-22T09:00:00Z') / 1_000 - ahead + 2_208_988_800, offset)
    return { server, sentAt: '2026-11-22T09:00:00.000Z', receivedAt: '2026-11-22T09:00:00.000Z', packet: bytes.toString('base64') }
  }
  const page = (host: string, date: string): object => ({ host, sentAt: '2026-11-22T09:00:00.500Z', receivedAt: '2026-11-22T09:00:00.500Z', date, age: null })
  const pages = [page('graph.microsoft.com', 'Sun, 22 Nov 2026 09:00:00 GMT'), page('manage.microsoft.com', 'Sun, 22 Nov 2026 09:00:00 GMT')]

  it('by several sources that agree', () => {
    const items = { 'time.sntp': sntp('time.windows.com', 2), 'time.sntp-second': sntp('time.nist.gov', 3), 'time.http-date': pages }
    expect(value('device.clockOffsetSeconds', items)).toBe(2)
    expect(value('device.clockReadings', items)).toEqual([
      { source: 'time.windows.com', offsetSeconds: 2 },
      { source: 'time.nist.gov', offsetSeconds: 3 },
      { source: 'graph.microsoft.com', offsetSeconds: 0 },
      { source: 'manage.microsoft.com', offsetSeconds: 0 },
    ])
  })

  it('by sources that contradict each other is no offset, and what each of them says', () => {
    const items = { 'time.sntp': sntp('time.windows.com', 2), 'time.sntp-second': sntp('time.nist.gov', 3600) }
    expect(value('device.clockOffsetSeconds', items)).toBe('unreadable')
    expect(value('device.clockReadings', items)).toEqual([
      { source: 'time.windows.com', offsetSeconds: 2 },
      { source: 'time.nist.gov', offsetSeconds: 3600 },
    ])
  })

  it.each([
    ['the second server alone', { 'time.sntp': { wrong: 1 }, 'time.sntp-second': sntp('time.nist.gov', -70) }, -70],
    ['one page alone', { 'time.http-date': pages.slice(1) }, 'unreadable'],
    ['no page, and no server asked', { 'time.http-date': [] }, 'not-collected'],
    ['nothing', {}, 'not-collected'],
  ])('by %s', (_name, items, expected) => {
    expect(value('device.clockOffsetSeconds', items)).toBe(expected)
  })

  it.each([
    ['in step', 'Leap Indicator: 0(no warning)\nStratum: 4 (secondary reference)\nRoot Delay: 0.01s\nRoot Dispersion: 7.7s\n', 'synchronized'],
    ['never in step, in German', 'Sprungindikator: 3(nicht synchronisiert)\nStratum: 0 (nicht angegeben)\nStammverz.: 0.0000000s\nStammabweichung: 0.0000000s\n', 'unsynchronized'],
    ['not started', 'Folgender Fehler ist aufgetreten: Der Dienst wurde nicht gestartet. (0x80070426)\n', 'stopped'],
    ['refused', 'The following error occurred: Access is denied. (0x80070005)\n', 'unreadable'],
    ['no text', 5, 'unreadable'],
  ])('service: %s', (_name, item, expected) => {
    expect(value('device.timeService', { 'time.service': item })).toBe(expected)
  })
})

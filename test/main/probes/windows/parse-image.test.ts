import { describe, expect, it } from 'vitest'
import type { Reading } from '../../../../main/probes/reading.ts'
import * as image from '../../../../main/probes/windows/parse-image.ts'
import { parseOfflineProfileFile } from '../../../../main/probes/windows/parse-offline-profile.ts'
import { parseRegistrationMismatch } from '../../../../main/probes/windows/parse-registration-mismatch.ts'
import { captures, captureTitle, hasCaptures } from '../captures.ts'

const plain = (reading: Reading<unknown>): unknown => (reading.ok ? reading.value : 'unread')
const nonsense: readonly unknown[] = [null, 0, true, 'text', []]

describe('parseOobeRetries', () => {
  it.each<readonly [unknown, unknown]>([
    [{}, null],
    [{ UserOOBE: 1 }, 1],
    [{ UserOOBE: 1, RetryCount: 4 }, 4],
    [{ RetryCount: '2' }, 2],
    [{ RetryCount: -1 }, 'unread'],
    [{ RetryCount: 'many' }, 'unread'],
    ...nonsense.map((raw) => [raw, 'unread'] as const),
  ])('%j → %j', (raw, expected) => {
    expect(plain(image.parseOobeRetries(raw))).toBe(expected)
  })
})

describe('parseSignInAssistant', () => {
  it.each<readonly [unknown, unknown]>([
    [{ Start: 2 }, 'enabled'],
    [{ Start: 3 }, 'enabled'],
    [{ Start: 4 }, 'disabled'],
    [{ Start: 5 }, 'unread'],
    [{ Start: 'manual' }, 'unread'],
    [{}, 'unread'],
    ...nonsense.map((raw) => [raw, 'unread'] as const),
  ])('%j → %j', (raw, expected) => {
    expect(plain(image.parseSignInAssistant(raw))).toBe(expected)
  })
})

describe('parseAutoAdminLogon', () => {
  it.each<readonly [unknown, unknown]>([
    [{}, 'not-set'],
    [{ AutoAdminLogon: '' }, 'not-set'],
    [{ AutoAdminLogon: '0' }, 'off'],
    [{ AutoAdminLogon: 0 }, 'off'],
    [{ autoadminlogon: '1' }, 'on'],
    [{ AutoAdminLogon: 'yes' }, 'unread'],
    [{ AutoAdminLogon: {} }, 'unread'],
    ...nonsense.map((raw) => [raw, 'unread'] as const),
  ])('%j → %j', (raw, expected) => {
    expect(plain(image.parseAutoAdminLogon(raw))).toBe(expected)
  })
})

describe('logon policies', () => {
  it.each<readonly [unknown, unknown]>([
    [{}, []],
    [{ legalnoticecaption: '', legalnoticetext: ' ', scforceoption: 0, ConsentPromptBehaviorAdmin: 5 }, []],
    [{ LegalNoticeCaption: 'Fabrikam' }, ['message-title']],
    [{ legalnoticetext: 'For work only' }, ['message-text']],
    [{ scforceoption: 1 }, ['smart-card-or-hello']],
    [{ ConsentPromptBehaviorAdmin: 0 }, []],
    [{ ConsentPromptBehaviorAdmin: 1 }, ['secure-desktop-credentials']],
    [{ ConsentPromptBehaviorAdmin: 2 }, []],
    [{ legalnoticetext: 5 }, 'unread'],
    [{ scforceoption: 'on' }, 'unread'],
    ...nonsense.map((raw) => [raw, 'unread'] as const),
  ])('of the system: %j → %j', (raw, expected) => {
    expect(plain(image.parseSystemPolicies(raw))).toEqual(expected)
  })

  it.each<readonly [unknown, unknown]>([
    [{ LegalNoticeCaption: '', LegalNoticeText: '' }, []],
    [{ LegalNoticeCaption: 'a', LegalNoticeText: 'b' }, ['message-title', 'message-text']],
    [{ LegalNoticeCaption: ['a'] }, 'unread'],
  ])('of Winlogon: %j → %j', (raw, expected) => {
    expect(plain(image.parseWinlogonMessage(raw))).toEqual(expected)
  })
})

describe('parsePendingRestarts', () => {
  it.each<readonly [unknown, unknown]>([
    [{ servicing: false, windowsUpdate: false, fileRenames: false }, []],
    [{ servicing: true, windowsUpdate: true, fileRenames: true }, ['servicing', 'windows-update', 'file-renames']],
    [{ servicing: true, windowsUpdate: false }, 'unread'],
    [{ servicing: 1, windowsUpdate: false, fileRenames: false }, 'unread'],
    [{}, 'unread'],
    ...nonsense.map((raw) => [raw, 'unread'] as const),
  ])('%j → %j', (raw, expected) => {
    expect(plain(image.parsePendingRestarts(raw))).toEqual(expected)
  })
})

describe('parseProfileCache', () => {
  it.each<readonly [unknown, unknown]>([
    [{}, 'none'],
    [{ ProfileAvailable: 0 }, 'none'],
    [{ ProfileAvailable: 0, PolicyJsonCache: '{}' }, 'blank'],
    [{ ProfileAvailable: '0', PolicyJsonCache: '{}' }, 'blank'],
    [{ ProfileAvailable: 1, PolicyJsonCache: '{}' }, 'profile'],
    [{ ProfileAvailable: 'no' }, 'unread'],
    [{ ProfileAvailable: 0, PolicyJsonCache: 'x'.repeat(100_001) }, 'unread'],
    [{ ProfileAvailable: 0, PolicyJsonCache: 7 }, 'unread'],
    ...nonsense.map((raw) => [raw, 'unread'] as const),
  ])('%j → %j', (raw, expected) => {
    expect(plain(image.parseProfileCache(raw))).toBe(expected)
  })
})

describe.skipIf(!hasCaptures('autopilot-registry'))(captureTitle('cached profiles, captured', 'autopilot-registry'), () => {
  it.each([
    ['policycache-clean-win11-REAL.json', 'blank'],
    ['policycache-no-profile-2026-REAL.json', 'blank'],
    ['policycache-with-profile-SYNTHETIC.json', 'profile'],
  ])('%s is %s', (file, expected) => {
    expect(plain(image.parseProfileCache(JSON.parse(captures('autopilot-registry', file)[0]?.text ?? '')))).toBe(expected)
  })
})

const profile = {
  CloudAssignedTenantId: '5e6f0a10-1111-4222-8333-444455556666',
  CloudAssignedTenantDomain: 'fabrikam.example',
  CloudAssignedOobeConfig: 28,
  CloudAssignedDomainJoinMethod: 0,
  CloudAssignedForcedEnrollment: 1,
  ZtdCorrelationId: '0a1b2c3d-0000-4000-8000-000000000001',
  CloudAssignedAadServerData: '{"ZeroTouchConfig":{}}',
}
const good = { encoding: 'ascii', content: 'one-profile', missing: [], wrong: [], selfDeploying: false }
const file = (text: string, encoding: BufferEncoding = 'latin1'): string => Buffer.from(text, encoding).toString('base64')
const json = JSON.stringify(profile)

describe('parseOfflineProfileFile', () => {
  it.each<readonly [string, unknown, unknown]>([
    ['a good one', file(json), good],
    ['ANSI', file(json.replace('fabrikam', 'f\u00e4brikam')), { ...good, encoding: 'ansi' }],
    ['UTF-8 with a mark', file(`\ufeff${json}`, 'utf8'), { ...good, encoding: 'utf-8-mark' }],
    ['UTF-16 with a mark', file(`\ufeff${json}`, 'utf16le'), { ...good, encoding: 'utf-16' }],
    ['UTF-16 without a mark', file(json, 'utf16le'), { ...good, encoding: 'utf-16' }],
    ['two profiles', file(`[${json},${json}]`), { ...good, content: 'other-json' }],
    ['a cut one', file(json.slice(0, -5)), { ...good, content: 'no-json' }],
    ['an empty one', '', { ...good, content: 'no-json' }],
    ['one without a tenant', file(JSON.stringify({ ...profile, CloudAssignedTenantId: undefined })), { ...good, missing: ['CloudAssignedTenantId'] }],
    ['null for a value', file(JSON.stringify({ ...profile, ZtdCorrelationId: null })), { ...good, missing: ['ZtdCorrelationId'] }],
    ['a join method of its own', file(JSON.stringify({ ...profile, CloudAssignedDomainJoinMethod: 2 })), { ...good, wrong: ['CloudAssignedDomainJoinMethod'] }],
    ['a tenant by name', file(JSON.stringify({ ...profile, CloudAssignedTenantId: 'fabrikam' })), { ...good, wrong: ['CloudAssignedTenantId'] }],
    ['text for a number', file(JSON.stringify({ ...profile, CloudAssignedOobeConfig: '28' })), { ...good, wrong: ['CloudAssignedOobeConfig'] }],
    ['attestation alone', file(JSON.stringify({ ...profile, CloudAssignedOobeConfig: 28 + 32 })), good],
    ['self-deploying', file(JSON.stringify({ ...profile, CloudAssignedOobeConfig: 28 + 96 })), { ...good, selfDeploying: true }],
    ['as large as may be', file(json.padEnd(65_536)), good],
    ['too large', file(json.padEnd(65_537)), 'unread'],
    ['no Base64', '{', 'unread'],
    ...nonsense.filter((raw) => raw !== 'text').map((raw) => [JSON.stringify(raw), raw, 'unread'] as const),
  ])('%s', (_name, raw, expected) => {
    expect(plain(parseOfflineProfileFile(raw))).toEqual(expected)
  })

  it('keeps nothing of what the file says', () => {
    const reading = JSON.stringify(parseOfflineProfileFile(file(json)))
    for (const text of ['5e6f0a10', 'fabrikam', '0a1b2c3d']) expect(reading).not.toContain(text)
  })
})

describe.skipIf(!hasCaptures('autopilot-json'))(captureTitle('offline profiles, captured', 'autopilot-json'), () => {
  it.each(['AutopilotConfigurationFile-docs.json', 'AutopilotConfigurationFile-entra-REAL-redacted.json', 'AutopilotConfigurationFile-hybrid-REAL-redacted.json'])('%s', (name) => {
    const text = captures('autopilot-json', name)[0]?.text ?? ''
    expect(plain(parseOfflineProfileFile(file(text, 'utf8')))).toEqual(good)
  })
})

describe('parseRegistrationMismatch', () => {
  const event = (id: number, day: number, text: string): string =>
    `<Event><System><EventID>${String(id)}</EventID><TimeCreated SystemTime='2026-11-${String(day)}T08:00:00.1234567Z'/></System><EventData><Data Name='HRESULT'>2147942405</Data><Data Name='Message1'>${text}</Data></EventData></Event>`

  it.each<readonly [string, unknown, unknown]>([
    ['no event', '', null],
    ['a profile', event(161, 20, 'AutopilotManager'), null],
    ['a mismatch by name', event(709, 20, 'ZtdDevice: SerialNumberMismatch'), { part: 'serial-number', at: '2026-11-20T08:00:00.123Z' }],
    ['the number alone', event(908, 20, 'something else'), null],
    ['the newest of two', event(709, 20, 'SerialNumberMismatch') + event(908, 21, 'productkeyidmismatch'), { part: 'product-key', at: '2026-11-21T08:00:00.123Z' }],
    ['a cut text', event(908, 20, 'SerialNumberMismatch').slice(0, -9), 'unread'],
    ['no text', 5, 'unread'],
  ])('%s', (_name, raw, expected) => {
    expect(plain(parseRegistrationMismatch(raw))).toEqual(expected)
  })
})

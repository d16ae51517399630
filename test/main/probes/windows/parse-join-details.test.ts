import { describe, expect, it } from 'vitest'
import { parseJoinDetails } from '../../../../main/probes/windows/parse-join-details.ts'
import { parseHardening, parseWebSignInAccount } from '../../../../main/probes/windows/parse-lock-screen.ts'
import { captures, captureTitle, hasCaptures } from '../captures.ts'

const joined = `
| Device State |
 AzureAdJoined : YES
| Device Details |
 DeviceAuthStatus : SUCCESS
| User State |
 NgcSet : NO
| SSO State |
 AzureAdPrt : NO
 AcquirePrtDiagnostics : PRESENT
 Attempt Status : 0xc000006d
 Server Error Description : AADSTS50126: Error validating credentials.
| Diagnostic Data |
 AadRecoveryEnabled : NO
 KeySignTest : PASSED
| Ngc Prerequisite Check |
 IsDeviceJoined : YES
 IsUserAzureAD : YES
 PolicyEnabled : YES
 PostLogonEnabled : YES
 DeviceEligible : NO
 SessionIsNotRemote : NO
 PreReqResult : WillNotProvision
`

const value = (text: string, name: keyof ReturnType<typeof parseJoinDetails>): unknown => {
  const reading = parseJoinDetails(text)[name]
  return reading.ok ? reading.value : reading.reason
}

describe('parseJoinDetails', () => {
  it('reads a joined device', () => {
    expect(value(joined, 'authStatus')).toBe('SUCCESS')
    expect(value(joined, 'keySignTest')).toBe('passed')
    expect(value(joined, 'keyRecovery')).toBe(false)
    expect(value(joined, 'refreshToken')).toEqual({ present: false, error: 'AADSTS50126' })
    expect(value(joined, 'helloSet')).toBe(false)
    expect(value(joined, 'helloPrerequisites')).toEqual({ willProvision: false, missing: ['DeviceEligible', 'SessionIsNotRemote'] })
  })

  it.each([
    ['no key to test', 'keySignTest', 'not-joined'],
    ['no authentication', 'authStatus', ''],
    ['no token', 'refreshToken', { present: false, error: null }],
    ['no Hello', 'helloSet', false],
  ] as const)('has %s before the join', (_name, key, expected) => {
    expect(value('| Device State |\n AzureAdJoined : NO', key)).toEqual(expected)
  })

  it('asks for rights where dsregcmd asks for them', () => {
    expect(value(joined.replace('PASSED', 'MUST Run elevated to test.'), 'keySignTest')).toBe('needs-elevation')
    expect(value(joined.replace('PASSED', 'FAILED. 0x80090016'), 'keySignTest')).toBe('failed')
  })

  it('falls back on the status of the attempt; zero is success', () => {
    const without = joined.replace(/.*Server Error.*/, '')
    expect(value(without, 'refreshToken')).toEqual({ present: false, error: '0xc000006d' })
    expect(value(without.replace('0xc000006d', '0x00000000'), 'refreshToken')).toEqual({ present: false, error: null })
  })

  it.each([[''], ['nonsense'], ['| Device State |\n AzureAdJoined : MAYBE']])('knows nothing from %j', (text) => {
    for (const key of ['authStatus', 'keySignTest', 'keyRecovery', 'refreshToken', 'helloSet', 'helloPrerequisites'] as const) expect(value(text, key)).toBe('unreadable')
  })

  describe.skipIf(!hasCaptures('dsregcmd'))(captureTitle('captures', 'dsregcmd'), () => {
    const by = (part: string): string => captures('dsregcmd', '.txt').find(({ name }) => name.includes(part))?.text ?? ''
    it('reads full ones', () => {
      expect(value(by('entra-joined-win10-full'), 'refreshToken')).toEqual({ present: true, error: null })
      expect(value(by('entra-joined-win10-full'), 'keySignTest')).toBe('passed')
      expect(value(by('prt-failed'), 'authStatus')).toBe('SUCCESS')
      expect(value(by('stale-join-device-deleted'), 'authStatus')).toMatch(/^FAILED\. Device/)
      expect(value(by('not-joined-win11'), 'keySignTest')).toBe('not-joined')
      expect(value(by('device-auth-error-unelevated'), 'keySignTest')).toBe('needs-elevation')
    })
  })
})

describe('lock screen', () => {
  it.each([
    [{}, []],
    [{ HideFastUserSwitching: 1, DontDisplayLastUserName: 0, LegalNoticeText: '' }, ['HideFastUserSwitching']],
    [{ NoLockScreen: 1 }, ['NoLockScreen']],
    [{ LegalNoticeText: 'Property of Fabrikam' }, ['LegalNoticeText']],
    [{ LegalNoticeText: '\0 ' }, []],
  ])('%j sets %j', (item, value) => {
    expect(parseHardening(item)).toEqual({ ok: true, value })
  })

  it.each([[null], [[]], [{ NoLockScreen: 'x' }], [{ LegalNoticeText: 7 }]])('does not read %j', (item) => {
    expect(parseHardening(item).ok).toBe(false)
  })

  it.each([
    [[], 'absent'],
    [[{ Name: 'WsiAccount', Disabled: false }], 'enabled'],
    [{ Name: 'WsiAccount', Disabled: true }, 'disabled'],
  ])('account %j is %s', (item, value) => {
    expect(parseWebSignInAccount(item)).toEqual({ ok: true, value })
  })

  it.each([[null], ['x'], [[{ Name: 'WsiAccount' }]]])('does not read the account %j', (item) => {
    expect(parseWebSignInAccount(item).ok).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { dsregSections, parseDsregcmd } from '../../../../main/probes/windows/parse-dsregcmd.ts'
import { captures, captureTitle, hasCaptures } from '../captures.ts'

const frame = (title: string): string => `+------+\n| ${title} |\n+------+\n`
const state = (text: string): (boolean | string)[] => {
  const { entraJoined, domainJoined, workplaceJoined } = parseDsregcmd(text)
  return [entraJoined, domainJoined, workplaceJoined].map((reading) => (reading.ok ? reading.value : 'unread'))
}

describe('parseDsregcmd', () => {
  it.each([
    ['the current layout', `${frame('Device State')}  AzureAdJoined : YES  \n\n  DomainJoined : NO\n${frame('User State')}  WorkplaceJoined : NO\n`, [true, false, false]],
    ['the layout of 2016', `${frame('Device State')}AzureAdJoined: NO\nDomainJoined: YES\n${frame('User State')}WorkplaceJoined: YES`, [false, true, true]],
    ['lines before the first header', `AzureAdJoined : NO\nDomainJoined : NO\n${frame('User State')}WorkplaceJoined : NO`, [false, false, false]],
    ['doubled carriage returns', `${frame('Device State')}AzureAdJoined : NO\nDomainJoined : NO\n`.replaceAll('\n', '\r\r\n'), [false, false, 'unread']],
    ['the key of another section', `${frame('Work Account 1')}AzureAdJoined : YES\nWorkplaceJoined : YES`, ['unread', 'unread', 'unread']],
    ['a contradiction', `${frame('Device State')}AzureAdJoined : YES\nAzureAdJoined : NO\nDomainJoined : NO\nDomainJoined : NO`, ['unread', false, 'unread']],
    ['values that are neither', `${frame('Device State')}AzureAdJoined : UNKNOWN\nDomainJoined : \n${frame('User State')}WorkplaceJoined : ERROR (0x80070520)`, ['unread', 'unread', 'unread']],
    ['a cut-off output', `${frame('Device State')}AzureAdJoi`, ['unread', 'unread', 'unread']],
    ['nothing', '', ['unread', 'unread', 'unread']],
  ])('reads %s', (_name, text, expected) => {
    expect(state(text)).toEqual(expected)
  })

  it.each([[null], [1], [{}], [['AzureAdJoined : NO']]])('reads nothing from %j', (raw) => {
    expect(parseDsregcmd(raw).entraJoined.ok).toBe(false)
  })

  it('keeps values with colons and drops a doubled one', () => {
    const section = dsregSections(`${frame('Tenant Details')}AuthCodeUrl : https://login.example/a:b\nKeySignTest : : PASSED`).get('tenant details')
    expect(section?.get('authcodeurl')).toBe('https://login.example/a:b')
    expect(section?.get('keysigntest')).toBe('PASSED')
  })
})

describe.skipIf(!hasCaptures('dsregcmd'))(captureTitle('dsregcmd captures', 'dsregcmd'), () => {
  const expected: { readonly [file: string]: (boolean | string)[] } = {
    'dsregcmd-domain-joined-hybrid-failing-server-zhTW-REAL.txt': [false, true, false],
    'dsregcmd-domain-joined-hybrid-failing-server2019-REAL.txt': [false, true, false],
    'dsregcmd-entra-joined-azure-vm-REAL-partial.txt': [true, false, 'any'],
    'dsregcmd-entra-joined-win10-full-REAL-redacted.txt': [true, false, false],
    'dsregcmd-hybrid-healthy-26200-REAL-partial.txt': ['unread', 'unread', 'unread'],
    'dsregcmd-hybrid-joined-prt-failed-DOCS.txt': [true, true, 'any'],
    'dsregcmd-hybrid-unelevated-2017-DOCS.txt': [true, 'any', 'any'],
    'dsregcmd-malformed-lines-before-header-SYNTHETIC.txt': [false, false, false],
    'dsregcmd-not-joined-win11-REAL.txt': [false, false, false],
    'dsregcmd-registered-it-locale-win11-REAL.txt': [false, false, true],
    'dsregcmd-stale-join-device-deleted-SYNTHETIC.txt': [true, false, 'any'],
    'dsregcmd-sso-healthy-DOCS.txt': ['unread', 'unread', 'unread'],
  }

  it.each(captures('dsregcmd', '.txt'))('$name', ({ name, text }) => {
    const found = state(text)
    for (const [index, value] of (expected[name] ?? []).entries()) {
      if (value !== 'any') expect([name, index, found[index]]).toEqual([name, index, value])
    }
    // Whatever the capture: three readings, none of them made up from a line that is not there.
    expect(found.filter((each) => typeof each === 'boolean').length).toBeLessThanOrEqual((text.match(/Joined\s*:/g) ?? []).length)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RuleDevice } from '../../../core/facts/profile-path.ts'
import { evaluateRule, lateProperties } from '../../../core/profile-chain/evaluate-rule.ts'
import { parseMembershipRule } from '../../../core/profile-chain/membership-rule.ts'

const device: RuleDevice = {
  devicephysicalids: ['[ZTDID]:fab00000-0003', '[OrderID]:LAPTOP', '[PurchaseOrderId]:4711'],
  displayname: 'FBK10001',
  deviceostype: 'Windows',
  deviceownership: null,
  enrollmentprofilename: '',
  accountenabled: true,
  systemlabels: [],
}

const yes = '(device.displayName -eq "fbk10001")'
const no = '(device.displayName -eq "other")'
const open = '(device.extensionAttribute1 -eq "x")'

describe('a rule', () => {
  it.each<[string, boolean | 'unknown']>([
    ['(device.devicePhysicalIDs -any (_ -startsWith "[ZTDid]"))', true],
    ['(device.devicePhysicalIds -any (_ -eq "[OrderID]:LAPTOP"))', true],
    ['(device.devicePhysicalIds -any (_ -eq "[OrderID]:laptop"))', true],
    ['(device.devicePhysicalIds -any _ -eq "[OrderID]:KIOSK")', false],
    ['(device.devicePhysicalIds -any (_ -eq "[OrderID]:KIOSK"))', false],
    ['(device.devicePhysicalIds -any (_ -contains "[PurchaseOrderId]:47"))', true],
    ['device.devicePhysicalIds any (_ eq "[OrderID]:LAPTOP")', true],
    ['(device.devicePhysicalIds -all (_ -startsWith "["))', true],
    ['(device.devicePhysicalIds -all (_ -startsWith "[Z"))', false],
    ['(device.devicePhysicalIds -any ((_ -startsWith "[Order") -and (_ -contains "top")))', true],
    ['(device.systemLabels -any (_ -eq "x"))', false],
    ['(device.systemLabels -all (_ -eq "x"))', 'unknown'],
    ['(device.devicePhysicalIds -any (_ -match "x"))', 'unknown'],
    ['(device.systemLabels -any (_ -match "x"))', 'unknown'],
    ['(device.devicePhysicalIds -contains "[OrderID]:LAPTOP")', 'unknown'],
    ['(device.devicePhysicalIds -eq null)', false],
    ['(device.devicePhysicalIds -ne null)', true],
    ['(device.displayName -any (_ -eq "x"))', 'unknown'],
    ['(device.displayName -startsWith "fbk")', true],
    ['(device.displayName -notStartsWith "FBK")', false],
    ['(device.displayName -notContains "XX")', true],
    ['(device.displayName -in ["A","fbk10001"])', true],
    ["(device.displayName -notIn ['A','B'])", true],
    ['(device.displayName -in "A")', 'unknown'],
    ['(device.displayName -eq ["A"])', 'unknown'],
    ['(device.accountEnabled -eq true)', true],
    ['(device.accountEnabled -eq "False")', false],
    ['(device.deviceOwnership -eq "Company")', false],
    ['(device.deviceOwnership -ne "Personal")', 'unknown'],
    ['(device.deviceOwnership -eq null)', true],
    ['(device.enrollmentProfileName -startsWith "Off")', false],
    ['(device.displayName -match "FBK.*")', 'unknown'],
    ['(device.displayName -matches "FBK")', 'unknown'],
    ['(user.department -eq "IT")', 'unknown'],
    [open, 'unknown'],
    [`${yes} -and ${no}`, false],
    [`${yes} -or ${no}`, true],
    [`${no} -and ${open}`, false],
    [`${yes} -and ${open}`, 'unknown'],
    [`${yes} -or ${open}`, true],
    [`${no} -or ${open}`, 'unknown'],
    [`-not ${no}`, true],
    [`-not ${open}`, 'unknown'],
    [`-not (${no} -or ${yes})`, false],
    [`${no} -and ${no} -or ${yes}`, true],
    [`${no} -and (${no} -or ${yes})`, false],
    [`not ${no} and ${yes}`, true],
    ['', 'unknown'],
    ['(device.displayName -eq "x"', 'unknown'],
    ['device.displayName -eq "x" extra', 'unknown'],
    ['device.displayName -eq "open', 'unknown'],
    ['device.displayName -eq', 'unknown'],
    ['_ -eq "x"', 'unknown'],
    ['device.displayName -eq LAPTOP', 'unknown'],
    ['device.displayName; drop', 'unknown'],
    ['device.devicePhysicalIds -any (device.displayName -eq "FBK10001")', 'unknown'],
    ['device.displayName -eq "FBK`"10001"', false],
    [`${'('.repeat(60)}${yes}${')'.repeat(60)}`, 'unknown'],
    [`${'-not '.repeat(60)}${yes}`, 'unknown'],
  ])('%s → %s', (rule, matches) => {
    expect(evaluateRule(rule, device, 'en').matches).toBe(matches)
  })

  it.each<[string, readonly string[]]>([
    [`${yes} -and (device.devicePhysicalIds -any (_ -eq "[OrderID]:KIOSK"))`, ['device.devicePhysicalIds -any (_ -eq "[OrderID]:KIOSK")']],
    [`${no} -or (device.deviceOSType  -eq\n"iPad")`, ['device.displayName -eq "other"', 'device.deviceOSType -eq "iPad"']],
    [`-not ${yes}`, ['device.displayName -eq "fbk10001"']],
    [`${yes} -and -not (${no} -or ${yes})`, ['device.displayName -eq "fbk10001"']],
    [`${no} -and ${open}`, ['device.displayName -eq "other"']],
    [`${yes} -and ${open}`, ['device.extensionAttribute1 -eq "x"']],
    [yes, []],
  ])('%s names the clause that decides', (rule, clauses) => {
    expect(evaluateRule(rule, device, 'en').clauses.map((each) => each.text)).toEqual(clauses)
  })

  it('shows what the device has instead', () => {
    const [clause] = evaluateRule('(device.devicePhysicalIds -any (_ -eq "[OrderID]:KIOSK"))', device, 'en').clauses
    expect(clause?.observed).toBe('[OrderID]:LAPTOP')
    const observed = (rule: string): unknown => evaluateRule(rule, device, 'en').clauses[0]?.observed
    expect(observed('(device.deviceOwnership -eq "Company")')).toBe('nothing there')
    expect(observed('(device.devicePhysicalIds -any (_ -eq "[GID]:1"))')).toBe('no [GID]')
    expect(observed('(device.devicePhysicalIds -eq null)')).toBe('3 entries')
    expect(observed('(device.displayName -eq "other")')).toBe('FBK10001')
  })

  it('says why it cannot be evaluated', () => {
    expect(evaluateRule('(device.displayName -like "x")', device, 'en').clauses[0]?.why).toContain('-like')
    expect(evaluateRule('(user.department -eq "IT")', device, 'en').clauses[0]?.why).toContain('user.department')
    expect(evaluateRule(open, device, 'en').clauses[0]?.why).toContain('device.extensionattribute1')
  })

  it('names properties that only enrollment fills', () => {
    expect(lateProperties('(device.deviceOwnership -eq "Company") -and (device.devicePhysicalIds -any (_ -contains "[ZTDID]"))')).toEqual(['deviceownership'])
    expect(lateProperties('(device.devicePhysicalIds -any (_ -contains "[ZTDID]"))')).toEqual([])
  })

  it('survives any text and never takes one as matching without a known property', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 200 }), fc.array(fc.constantFrom('(', ')', '[', ']', '"a"', ',', '-and', '-or', '-not', '-any', '-eq', 'device.x', '_', 'null', '`'), { maxLength: 30 }).map((parts) => parts.join(' '))), (rule) => {
        expect(evaluateRule(rule, {}, 'en').matches).not.toBe(true)
        parseMembershipRule(rule)
      }),
      { seed: 11, numRuns: 2_000 },
    )
  })
})

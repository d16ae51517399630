import { describe, expect, it } from 'vitest'
import { evaluateFilter, type FilterDevice } from '../../../core/profile-chain/assignment-filter.ts'
import { parseMembershipRule } from '../../../core/profile-chain/membership-rule.ts'

const laptop: FilterDevice = { manufacturer: 'Contoso', model: 'Latero 14', enrollmentprofilename: 'Fabrikam user-driven' }

describe('evaluateFilter', () => {
  it.each<[string, boolean | 'unknown']>([
    ['(device.manufacturer -eq "contoso")', true],
    ['(device.manufacturer -ne "Contoso")', false],
    ['(device.model -startsWith "Latero") and (device.manufacturer -in ["Contoso","Other"])', true],
    ['(device.model -startsWith "Kiosk") or device.model -contains "14"', true],
    ['(device.model -notContains "14")', false],
    ['(device.model -notIn ["Latero 11"])', true],
    ['(device.enrollmentProfileName -eq "Fabrikam kiosk")', false],
    ['(device.enrollmentProfileName -ne $null)', true],
    ['(device.enrollmentProfileName -eq Null)', false],
    ['(device.deviceOwnership -eq "Corporate")', 'unknown'],
    ['(device.operatingSystemVersion -ge 10.0.22000.1000)', 'unknown'],
    ['(device.osVersion -startsWith "10.0.26")', 'unknown'],
    ['(device.deviceCategory -eq $null)', 'unknown'],
    // What is settled may decide alone.
    ['(device.model -eq "Other") and (device.deviceOwnership -eq "Corporate")', false],
    ['(device.model -eq "Latero 14") or (device.operatingSystemVersion -gt 10.0.22000)', true],
    ['(device.model -eq "Latero 14") and (device.operatingSystemVersion -gt 10.0.22000)', 'unknown'],
    ['(device.model -eq "Other") and (device.cpuArchitecture -eq "arm64") or (device.manufacturer -eq "Contoso")', true],
    ['(app.osVersion -startsWith "10.0")', 'unknown'],
    ['', 'unknown'],
    ['(device.model -eq "Latero 14"', 'unknown'],
    ['(device.model -like "Latero*")', 'unknown'],
  ])('%s → %s', (rule, matches) => {
    expect(evaluateFilter(rule, laptop, 'en').matches).toBe(matches)
  })

  it('names the clause that only enrollment settles, and no other', () => {
    expect(evaluateFilter('(device.model -eq "Latero 14") and (device.deviceOwnership -eq "Corporate")', laptop, 'en').clauses).toEqual([
      { text: 'device.deviceOwnership -eq "Corporate"', observed: null, why: 'only enrollment settles it' },
    ])
  })

  it('says what the device has where a clause fails', () => {
    expect(evaluateFilter('(device.model -eq "Latero 11")', laptop, 'en').clauses).toEqual([{ text: 'device.model -eq "Latero 11"', observed: 'Latero 14', why: null }])
  })

  it('guesses nothing about a device that nobody could read', () => {
    for (const device of [{}, { manufacturer: '', model: '' }]) {
      expect(evaluateFilter('(device.model -ne "Latero 11")', device, 'en').matches).toBe('unknown')
      expect(evaluateFilter('(device.manufacturer -eq $null)', device, 'en').matches).toBe('unknown')
    }
  })

  it('versions stay unknown to membership rules', () => {
    expect(parseMembershipRule('(device.deviceOSVersion -ge 10.0)').ok).toBe(false)
    expect(parseMembershipRule('(device.deviceOSVersion -eq 10.0)').ok).toBe(false)
  })
})

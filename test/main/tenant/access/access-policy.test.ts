import { describe, expect, it } from 'vitest'
import { known } from '../../../../core/facts/fact.ts'
import { accessPolicy, needsStrengths, type Strengths } from '../../../../main/tenant/access/access-policy.ts'
import { policyItem, type PolicyItem } from '../../../../main/tenant/access/policy-item.ts'
import { at, says, unread } from '../answers.ts'

const item = (changes: object): PolicyItem =>
  policyItem.parse({
    id: 'p',
    displayName: 'Policy',
    state: 'enabled',
    conditions: { applications: { includeApplications: ['All'] }, users: { includeUsers: ['All'] } },
    grantControls: { operator: 'OR', builtInControls: ['mfa'] },
    ...changes,
  })
const strengths: Strengths = known(new Map([['s', { id: 's', displayName: 'Keys', allowedCombinations: ['fido2'] }]]), 'test', at)
const read = (changes: object, of: Strengths = strengths): unknown => says(accessPolicy(item(changes), of, 'test', at))
const named = { authenticationStrength: { id: 's', displayName: 'Keys' } }

describe('a policy as checks see it', () => {
  it('asks everybody for multifactor authentication', () => {
    expect(read({})).toEqual({ name: 'Policy', enforced: true, covers: 'all-resources', excludesResources: false, dependsOn: [], operator: 'any', controls: ['mfa'], strength: null, everyTime: false })
  })

  it.each([
    ['turned off', { state: 'disabled' }, null],
    ['turned off, with a control of a later version', { state: 'disabled', grantControls: { operator: 'OR', builtInControls: ['blink'] } }, null],
    ['a state of a later version', { state: 'sometimes' }, 'unreadable'],
    ['a control of a later version', { grantControls: { operator: 'OR', builtInControls: ['blink'] } }, 'unreadable'],
    ['an operator of a later version', { grantControls: { operator: 'XOR', builtInControls: ['mfa'] } }, 'unreadable'],
  ])('%s', (_name, changes, expected) => {
    expect(read(changes)).toBe(expected)
  })

  it.each([
    ['report-only', { state: 'enabledForReportingButNotEnforced' }, { enforced: false }],
    ['every control', { grantControls: { operator: 'AND', builtInControls: ['block', 'mfa', 'compliantDevice', 'domainJoinedDevice', 'approvedApplication', 'compliantApplication', 'passwordChange'], termsOfUse: ['t'], customAuthenticationFactors: ['c'] } }, { operator: 'all', controls: ['block', 'mfa', 'compliant-device', 'hybrid-joined-device', 'approved-app', 'app-protection', 'password-change', 'terms-of-use', 'custom-control'] }],
    ['nothing but a session', { grantControls: null, sessionControls: { signInFrequency: { isEnabled: true, frequencyInterval: 'everyTime' } } }, { controls: [], everyTime: true }],
    ['sign-in every few hours', { sessionControls: { signInFrequency: { isEnabled: true, frequencyInterval: 'timeBased' } } }, { everyTime: false }],
    ['sign-in every time, turned off', { sessionControls: { signInFrequency: { isEnabled: false, frequencyInterval: 'everyTime' } } }, { everyTime: false }],
    ['some resources', { conditions: { applications: { includeApplications: ['Office365'] } } }, { covers: 'named-resources' }],
    ['a user action', { conditions: { applications: { includeUserActions: ['urn:user:registerdevice'] } } }, { covers: 'user-action' }],
    ['with exclusions', { conditions: { applications: { includeApplications: ['All'], excludeApplications: ['a'] } } }, { excludesResources: true }],
    ['with excluded attributes', { conditions: { applications: { includeApplications: ['All'], applicationFilter: { mode: 'exclude', rule: 'x' } } } }, { excludesResources: true }],
    ['without conditions', { conditions: null }, { dependsOn: ['other'], covers: 'named-resources' }],
    ['a strength that comes along', { grantControls: { operator: 'OR', authenticationStrength: { id: 'x', displayName: 'Own', allowedCombinations: ['password,sms', 'temporaryAccessPassOneTime'] } } }, { controls: ['strength'], strength: { name: 'Own', oneTimePass: true, multiUsePass: false, securityKey: false, password: true } }],
    ['a strength that is looked up', { grantControls: { operator: 'OR', ...named } }, { strength: { name: 'Keys', oneTimePass: false, multiUsePass: false, securityKey: true, password: false } }],
  ])('%s', (_name, changes, expected) => {
    expect(read(changes)).toMatchObject(expected)
  })

  it('says why when its strength could not be read', () => {
    expect(read({ grantControls: { operator: 'OR', ...named } }, unread)).toBe('throttled')
    expect(read({ grantControls: { operator: 'OR', authenticationStrength: { id: 'other' } } })).toBe('unreadable')
  })

  it('needs the list of strengths only for those that do not come along', () => {
    const grants = { grantControls: { operator: 'OR', ...named } }
    expect(needsStrengths(item(grants))).toBe(true)
    expect(needsStrengths(item({ ...grants, state: 'disabled' }))).toBe(false)
    expect(needsStrengths(item({}))).toBe(false)
    expect(needsStrengths(item({ grantControls: { operator: 'OR', authenticationStrength: { id: 's', allowedCombinations: [] } } }))).toBe(false)
  })
})

import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { askWhatIf } from '../../../../main/tenant/access/what-if.ts'
import { policyItem, strengthItem } from '../../../../main/tenant/access/policy-item.ts'
import { signInErrorsFact } from '../../../../main/tenant/access/sign-in-errors.ts'
import { known } from '../../../../core/facts/fact.ts'
import { answers, at, failed, says } from '../answers.ts'
import { asTold } from '../../../../core/words/say.ts'

const verdict = async (entry: object): Promise<unknown> => {
  const found = await askWhatIf(answers({ 'what-if': { value: [{ id: 'p', ...entry }] } }), 'u', 'enrollment')
  return found.status === 'known' ? found.value.get('p') : found.reason
}

describe('the what-if answer', () => {
  it.each([
    ['applies', { policyApplies: true, analysisReasons: 'notSet' }, { applies: 'yes', otherUsers: false }],
    ['other users', { policyApplies: false, analysisReasons: 'users' }, { applies: 'no', otherUsers: true }],
    ['other users and another place', { policyApplies: false, analysisReasons: 'users, location' }, { applies: 'no', otherUsers: true }],
    ['another resource', { policyApplies: false, analysisReasons: 'application,userActions' }, { applies: 'no', otherUsers: false }],
    ['another place alone', { policyApplies: false, analysisReasons: 'location' }, { applies: 'open', otherUsers: false }],
    ['not enough information', { policyApplies: false, analysisReasons: 'notEnoughInformation' }, { applies: 'open', otherUsers: false }],
    ['a reason of a later version', { policyApplies: false, analysisReasons: 'moonPhase' }, { applies: 'open', otherUsers: false }],
    ['no reason', { policyApplies: false, analysisReasons: null }, { applies: 'open', otherUsers: false }],
    ['nothing', {}, { applies: 'open', otherUsers: false }],
  ])('%s', async (_name, entry, expected) => {
    expect(await verdict(entry)).toEqual(expected)
  })

  it('is unreadable in another form, or when it is cut', async () => {
    expect(await verdict({ policyApplies: 'perhaps' })).toBe('unreadable')
    const cut = await askWhatIf(answers({ 'what-if': { value: [], '@odata.nextLink': 'https://elsewhere.example' } }), 'u', 'join')
    expect(says(cut)).toBe('unreadable')
    expect(says(await askWhatIf(answers({ 'what-if': failed }), 'u', 'join'))).toBe('throttled')
  })
})

describe('failed sign-ins', () => {
  const entry = (changes: object = {}): object => ({ createdDateTime: '2026-11-23T08:00:00Z', userId: 'u', appDisplayName: 'Windows Sign In', status: { errorCode: 53003 }, appliedConditionalAccessPolicies: [{ displayName: 'Block all', result: 'failure' }, { displayName: 'MFA', result: 'success' }], ...changes })
  const of = async (...value: object[]): Promise<unknown> => says(await signInErrorsFact(answers({ 'sign-ins': { value } }), Promise.resolve(known('u', 'test', at))))

  it('are those of the user, newest first, with the policies that failed them', async () => {
    const later = entry({ createdDateTime: '2026-11-23T08:30:00Z', appliedConditionalAccessPolicies: null })
    expect(await of(entry(), later, entry({ userId: 'v' }), entry({ status: { errorCode: 0 } }), entry({ createdDateTime: 'soon' }))).toEqual([
      { at: '2026-11-23T08:30:00.000Z', app: 'Windows Sign In', code: 53003, policies: [] },
      { at: '2026-11-23T08:00:00.000Z', app: 'Windows Sign In', code: 53003, policies: ['Block all'] },
    ])
    expect(await of(entry({ status: 'failed' }))).toBe('unreadable')
  })

  it('are not asked for without a user', async () => {
    const reader = answers({ 'sign-ins': { value: [] } })
    expect(says(await signInErrorsFact(reader, Promise.resolve(failedFact)))).toBe('needs-user')
    expect(reader.asked).toEqual([])
  })
})

const failedFact = { status: 'unavailable', reason: 'needs-user', detail: asTold('Nobody.') } as const

const folder = path.resolve(process.env['PREFLIGHT_DATA'] ?? '../shared/data')
const missing = !existsSync(path.join(folder, 'graph-examples'))
const why = missing ? ' (skipped: no published Graph data; set PREFLIGHT_DATA)' : ''
const load = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as unknown

describe.skipIf(missing)(`published data${why}`, () => {
  it.each([
    ['enrollment', 'conditionalAccess_evaluate.intuneEnrollment.request.json'],
    ['join', 'conditionalAccess_evaluate.registerOrJoin.request.json'],
  ] as const)('the question for %s has no member and no word that the published one does not know', async (step, file) => {
    const reader = answers({ 'what-if': { value: [] } })
    await askWhatIf(reader, '15dc174b-f34c-4588-ac45-61d6e05dce93', step)
    const published = load(`graph-examples/v1.0/${file}`) as { signInIdentity: unknown; signInContext: unknown; signInConditions: object }
    const body = reader.asked[0]?.body as typeof published
    expect(body.signInIdentity).toEqual(published.signInIdentity)
    expect(body.signInContext).toEqual(published.signInContext)
    expect(published.signInConditions).toMatchObject({ devicePlatform: 'windows', clientAppType: 'mobileAppsAndDesktopClients' })
    const { components, paths } = load('graph-subset/v1.0.json') as { components: { schemas: Record<string, { properties?: object }> }; paths: Record<string, object> }
    const known = Object.keys(components.schemas['microsoft.graph.signInConditions']?.properties ?? {})
    for (const name of Object.keys(body.signInConditions)) expect(known).toContain(name)
    expect(paths['/identity/conditionalAccess/evaluate']).toHaveProperty('post')
  })

  it('the published answer, policies and strengths are readable', async () => {
    const found = await askWhatIf(answers({ 'what-if': load('graph-examples/v1.0/conditionalAccess_evaluate.json') }), 'u', 'enrollment')
    expect(found.status === 'known' ? [...found.value.values()] : found).toEqual([{ applies: 'yes', otherUsers: false }])
    const policies = load('graph-examples/v1.0/conditionalAccess_policies_list.json') as { value: unknown[] }
    for (const each of policies.value) expect(policyItem.safeParse(each).success).toBe(true)
    const strengths = load('graph-examples/v1.0/policies_authenticationStrengthPolicies_list.json') as { value: unknown[] }
    for (const each of strengths.value) expect(strengthItem.safeParse(each).success).toBe(true)
    const list = load('graph-examples/v1.0/auditLogs_signIns_list.json') as { value: object[] }
    const errors = await signInErrorsFact(answers({ 'sign-ins': list }), Promise.resolve(known('26be570a-ae82-4189-b4e2-a37c6808512d', 'test', at)))
    expect(says(errors)).toEqual([])
  })
})

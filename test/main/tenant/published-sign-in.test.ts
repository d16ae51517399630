import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { known } from '../../../core/facts/fact.ts'
import { kindsOf, registeredMethods, securityKeys } from '../../../main/tenant/auth-methods.ts'
import { readEnrollmentConfigurations } from '../../../main/tenant/esp.ts'
import { federationFacts } from '../../../main/tenant/federation.ts'
import { helloFacts } from '../../../main/tenant/hello.ts'
import { certificateMethodFacts, readMethodsPolicy } from '../../../main/tenant/methods-policy.ts'
import { registrationDemands, securityDefaultsFact } from '../../../main/tenant/security-defaults.ts'
import { readUser } from '../../../main/tenant/user.ts'
import { answers, at, groups, says } from './answers.ts'

const data = path.resolve(process.env['PREFLIGHT_DATA'] ?? '../shared/data')
const folder = path.join(data, 'graph-examples/v1.0')
const missing = !existsSync(folder)
const why = missing ? ' (skipped: no published Graph data; set PREFLIGHT_DATA)' : ''
const example = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as unknown

describe.skipIf(missing)(`published answers about signing in${why}`, () => {
  it('methods of a user', () => {
    const { value } = example('users_authentication_methods_list.json') as { value: unknown[] }
    const found = registeredMethods({ ok: true, items: value, requestId: null, at })
    expect(says(kindsOf(found))).toEqual(['fido2', 'windowsHelloForBusiness'])
    expect(says(securityKeys(found))).toEqual([{ kind: 'fido2', aaGuid: '2fc0579f-8113-47ea-b116-555a8db9202a' }])
  })

  it('federation of a domain', async () => {
    const domains = { value: [{ id: 'contoso.com', authenticationType: 'Federated' }] }
    const reader = answers({ domains, federation: example('domains_federationConfiguration_list.json') })
    expect(says((await federationFacts(reader, Promise.resolve(known('a@contoso.com', 'test', at))))['user.federatedMfa'])).toBe('rejectMfaByFederatedIdp')
  })

  it('the request about federation, which no demo user causes', async () => {
    const reader = answers({ domains: { value: [{ id: 'contoso.com', authenticationType: 'Federated' }] } })
    await federationFacts(reader, Promise.resolve(known('a@contoso.com', 'test', at)))
    const [requested, query] = reader.asked.at(-1)?.path.split('?') ?? []
    expect(requested).toBe('/domains/contoso.com/federationConfiguration')
    const { paths } = JSON.parse(readFileSync(path.join(data, 'graph-subset/v1.0.json'), 'utf8')) as { paths: Readonly<Record<string, { get: { parameters: readonly { name?: string; schema?: { items?: { enum?: readonly string[] } } }[] } }>> }
    const select = paths['/domains/{domain-id}/federationConfiguration']?.get.parameters.find(({ name }) => name === '$select')
    expect(select?.schema?.items?.enum).toContain(new URLSearchParams(query).get('$select'))
  })

  it('domains of an example without a real type settle nothing', async () => {
    const reader = answers({ domains: example('domains_list.json') })
    expect(says((await federationFacts(reader, Promise.resolve(known('a@contoso.com', 'test', at))))['user.domainType'])).toBe('unreadable')
  })

  it('security defaults', async () => {
    expect(says(registrationDemands(await securityDefaultsFact(answers({ 'security-defaults': example('policies_identitySecurityDefaults_get.json') }))))).toEqual(['security-defaults'])
  })

  it('multifactor authentication per user', async () => {
    const reader = answers({ 'user-mfa': example('../beta/users_authentication_requirements_get.json') })
    expect(says((await readUser(reader, known('a@contoso.com', 'test', at))).facts['user.perUserMfa'])).toBe('disabled')
  })

  it('a policy of authentication methods without the methods settles nothing', async () => {
    const methods = await readMethodsPolicy(answers({ 'methods-policy': example('policies_authenticationMethodsPolicy_get.json') }))
    expect(says(certificateMethodFacts(methods)['tenant.certificateMethod'])).toBe('unreadable')
  })

  it('Windows Hello: an entry without a default and without assignments settles nothing', async () => {
    const list = await readEnrollmentConfigurations(answers({ 'enrollment-configurations': example('deviceEnrollmentConfigurations_windowsHello_list.json') }))
    expect(list.status).toBe('known')
    expect(says(helloFacts(list, known([], 'test', at), { device: groups(), user: groups() })['tenant.helloPolicy'])).toBe('unreadable')
  })
})

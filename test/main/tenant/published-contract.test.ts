import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { known } from '../../../core/facts/fact.ts'
import type { Facts } from '../../../core/facts/index.ts'
import { runBatch } from '../../../main/graph/batch.ts'
import { failureOfReply } from '../../../main/graph/error-mapping.ts'
import { readBetaRecord, recordFacts } from '../../../main/tenant/autopilot-record.ts'
import { findImports, findRecords, lastImport } from '../../../main/tenant/autopilot-search.ts'
import { autopilotSyncFact } from '../../../main/tenant/autopilot-sync.ts'
import { deviceAppsFact, readApps } from '../../../main/tenant/apps.ts'
import { autopilotEventsFact } from '../../../main/tenant/events/autopilot-events.ts'
import { enrollmentFailuresFact } from '../../../main/tenant/events/enrollment-failures.ts'
import { connectorsFact } from '../../../main/tenant/hybrid.ts'
import { intuneDevicesFact } from '../../../main/tenant/intune-devices.ts'
import { readEntraObject } from '../../../main/tenant/entra-device.ts'
import { espFacts, readEnrollmentConfigurations } from '../../../main/tenant/esp.ts'
import { mdmScopeFacts } from '../../../main/tenant/mdm-scope.ts'
import { restrictionFacts } from '../../../main/tenant/enrollment-restrictions.ts'
import { joinSettingsFacts } from '../../../main/tenant/join-settings.ts'
import { otherMdmAppsFact } from '../../../main/tenant/mdm-apps.ts'
import { organizationDetails } from '../../../main/tenant/organization-details.ts'
import { subscriptionsRead, tenantLicenseFacts } from '../../../main/tenant/tenant-licenses.ts'
import { organizationFacts } from '../../../main/tenant/organization.ts'
import { catalogSettings, settingItem } from '../../../main/tenant/policy-settings.ts'
import { readCatalog, readCustom } from '../../../main/tenant/policies.ts'
import { tapFacts } from '../../../main/tenant/tap-methods.ts'
import { tapPolicyFacts } from '../../../main/tenant/tap-policy.ts'
import { readUser } from '../../../main/tenant/user.ts'
import { allDevices, answer, answers, at, groups, says, type FakeReader } from './answers.ts'
import { scan } from './scan.ts'

const folder = path.resolve(process.env['PREFLIGHT_DATA'] ?? '../shared/data')
const missing = !existsSync(path.join(folder, 'graph-subset')) || !existsSync(path.join(folder, 'graph-examples'))
const why = missing ? ' (skipped: no published Graph data; set PREFLIGHT_DATA)' : ''

interface Parameter {
  readonly name?: string
  readonly in?: string
  readonly schema?: { readonly items?: { readonly enum?: readonly string[] } }
}
type Paths = Readonly<Record<string, Readonly<Record<string, { readonly parameters?: readonly Parameter[] }>>>>

const load = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as unknown
const example = (file: string): unknown => load(`graph-examples/${file}`)

/** The template of the published paths that a request fits. */
function templateOf(paths: Paths, requested: string): string | undefined {
  const spelled = requested.replace('/microsoft.graph.', '/graph.')
  return Object.keys(paths).find((template) => {
    const pattern = template.split(/\{[^}]+\}/).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^/]+')
    return new RegExp(`^${pattern}$`, 'i').test(spelled)
  })
}

/** Calls that the published subset leaves out, each with the page on learn.microsoft.com/graph/api that describes it. */
const unlisted: readonly RegExp[] = [
  // intune-deviceconfig-deviceconfiguration-list, beta
  /^(?:\+|GET) \/beta\/deviceManagement\/deviceConfigurations\?\$expand=assignments(?:&\$skiptoken=\d+)?$/,
  // intune-shared-mobileapp-list, beta
  /^(?:\+|GET) \/beta\/deviceAppManagement\/mobileApps\?\$filter=isAssigned[ +]eq[ +]true&\$select=id,displayName,isAssigned(?:,assignments)?&\$expand=assignments(?:&\$skiptoken=\d+)?$/,
  // intune-shared-devicemanagementscript-list, beta
  /^(?:\+|GET) \/beta\/deviceManagement\/deviceManagementScripts\?\$expand=assignments(?:&\$skiptoken=\d+)?$/,
  // intune-deviceintent-devicemanagementintent-list and intune-deviceintent-devicemanagementsettinginstance-list, beta
  /^(?:\+|GET) \/beta\/deviceManagement\/intents(?:\?\$expand=assignments|\/[0-9a-f-]{36}\/settings)(?:[?&]\$skiptoken=\d+)?$/,
  // intune-deviceconfig-devicecompliancepolicy-list
  /^(?:\+|GET) \/v1\.0\/deviceManagement\/deviceCompliancePolicies\?\$expand=assignments(?:&\$skiptoken=\d+)?$/,
  // intune-companyterms-termsandconditions-list
  /^(?:\+|GET) \/v1\.0\/deviceManagement\/termsAndConditions\?\$expand=assignments(?:&\$skiptoken=\d+)?$/,
  // organizationalbranding-get
  /^\+ \/v1\.0\/organization\/[0-9a-f-]{36}\/branding$/,
]

describe.skipIf(missing)(`requests against the published paths${why}`, () => {
  it.each([
    ['a planned user', {}],
    ['the user of the record', { user: null }],
    ['somebody else than on the record', { user: 'blake.moreno@fabrikam.example' }],
    ['many policies', { tenant: { extraConfigurationPolicies: 30 } }],
    ['device preparation', { serialNumber: 'FBK10005', user: 'kit.marlow@fabrikam.example' }],
    ['many pages', { tenant: { pageSize: 2 } }],
    ['a refused search', { tenant: { faults: [{ kind: 'status-400', match: 'utopilotDeviceIdentities', insideBatch: true }] } }],
  ] as const)('%s', async (_name, choice) => {
    const documents: Record<string, Paths> = {
      'v1.0': (load('graph-subset/v1.0.json') as { paths: Paths }).paths,
      beta: (load('graph-subset/beta.json') as { paths: Paths }).paths,
    }
    const { log } = await scan(choice)
    expect(log.length).toBeGreaterThan(10)
    for (const line of log.filter((each) => !unlisted.some((pattern) => pattern.test(decodeURIComponent(each))))) {
      const [method, version, url] = /^(\S+) \/(v1\.0|beta)(.*)$/.exec(line)?.slice(1) ?? []
      const [requested = '', query = ''] = (url ?? '').split('?', 2)
      const paths = documents[version ?? ''] ?? {}
      const template = templateOf(paths, decodeURIComponent(requested))
      expect(template, line).toBeDefined()
      // The log names no method for members of a batch; a path that knows POST alone can only have been posted to.
      const operations = paths[template ?? '']
      const operation = method === '+' ? (operations?.['get'] ?? operations?.['post']) : operations?.[method === 'POST' ? 'post' : 'get']
      expect(operation, line).toBeDefined()
      for (const [name, value] of new URLSearchParams(query)) {
        if (name === '$skiptoken') continue
        const parameter = operation?.parameters?.find((each) => each.name === name)
        expect(parameter, `${line}: ${name}`).toBeDefined()
        const allowed = parameter?.schema?.items?.enum
        if (name === '$select' && allowed) for (const field of value.split(',')) expect(allowed, line).toContain(field)
      }
    }
  })
})

const record = { id: 'r', serialNumber: '5CG1234XYZ', azureActiveDirectoryDeviceId: '2f7d0a4e-92b9-4b0f-8f1f-0c1c5a9be001', groupTag: '', enrollmentState: '', userPrincipalName: '', managedDeviceId: '' }
const records = known([record], 'test', at)
const serial = known('5CG1234XYZ', 'test', at)
const one = (id: string, body: unknown): FakeReader => answers({ [id]: body })
const person = { id: known('u', 'test', at), groups: groups('3ee3a9de-0a86-4e12-a287-9769accf1ba2') }

describe.skipIf(missing)(`published answers through the parsers${why}`, () => {
  const state = async (name: string): Promise<Facts> => {
    const reader = one('autopilot-record', example(`beta/autopilotDeviceIdentity_state.${name}.json`))
    return recordFacts(records, await readBetaRecord(reader, known(record, 'test', at)), known(true, 'test', at))
  }

  it.each([
    ['ready', 'assignedInSync', 'none', 'noRemediationRequired'],
    ['pending', 'pending', 'none', 'noRemediationRequired'],
    ['noProfile', 'notAssigned', 'none', 'noRemediationRequired'],
    ['hardwareNotMet', 'failed', 'hardwareRequirementsNotMet', 'noRemediationRequired'],
    ['fixPending', null, null, 'automaticRemediationRequired'],
    ['attentionRequired', null, null, 'manualRemediationRequired'],
  ])('record %s', async (name, status, detail, remediation) => {
    const facts = await state(name)
    if (status !== null) expect(says(facts['tenant.profileStatus'])).toBe(status)
    if (detail !== null) expect(says(facts['tenant.profileDetailedStatus'])).toBe(detail)
    expect(says(facts['tenant.remediationState'])).toBe(remediation)
    // These examples do not expand the profiles, so nothing may be said about them.
    expect(says(facts['tenant.profileIsIntended'])).toBe('unreadable')
  })

  it('the state that stops a second self-deploying run', async () => {
    expect((await state('selfDeployBlocked'))['tenant.autopilotDevice']).toMatchObject({ value: { enrollmentState: 'blocked' } })
  })

  it.each([
    ['EnabledByPolicy', true],
    ['DisabledByPolicy', false],
    ['Expired', false],
    ['OneTimeUsed', false],
  ])('pass %s', (name, usable) => {
    const facts = tapFacts(answer(example(`v1.0/temporaryAccessPassMethods_list.${name}.json`)))
    expect(says(facts['user.tap'])).toEqual({ exists: true, usable, reason: name })
    expect(says(facts['user.tapStartsAt'])).toBe('2022-06-06T16:48:03.027Z')
  })

  it('no pass', () => {
    expect(says(tapFacts(answer(example('v1.0/temporaryAccessPassMethods_list.empty.json')))['user.tap'])).toMatchObject({ exists: false })
  })

  it.each([
    ['policies_temporaryAccessPass_get.json', false, true],
    ['policies_temporaryAccessPass_get.groups.json', true, true],
  ])('%s', async (file, oneTimeOnly, included) => {
    const facts = await tapPolicyFacts(one('methods-policy', { authenticationMethodConfigurations: [example(`v1.0/${file}`)] }), Promise.resolve(person))
    expect(says(facts['tenant.tapPolicyState'])).toBe('enabled')
    expect(says(facts['tenant.tapPolicyValues'])).toMatchObject({ oneTimeOnly })
    expect(says(facts['user.inTapPolicy'])).toBe(included)
  })

  it('MDM scope', async () => {
    const scope = async (own: string) => says((await mdmScopeFacts(one('mdm-scope', example('beta/mobileDeviceManagementPolicies_intune_get.json')), Promise.resolve(groups(own))))['tenant.mdmUserScope'])
    expect(await scope('dc3d2ce5-7c5e-4dca-a0ef-2145bf6e53ef')).toEqual({ appliesTo: 'selected', includesUser: true })
    expect(await scope('other')).toEqual({ appliesTo: 'selected', includesUser: false })
  })

  it.each([
    ['complete', 'complete', ''],
    ['error802', 'error', 'InvalidZtdHardwareHash'],
    ['error806', 'error', 'ZtdDeviceAlreadyAssigned'],
    ['error808', 'error', 'ZtdDeviceAssignedToOtherTenant'],
    ['unknown', 'unknown', ''],
  ])('import %s', async (name, status, errorName) => {
    const body = { value: [example(`v1.0/importedAutopilotDeviceIdentity_state.${name}.json`)] }
    const found = says(lastImport(await findImports(one('import-search', body), serial), records))
    expect(found).toMatchObject({ status, errorName })
  })

  it('the time of the last sync', async () => {
    expect(says(await autopilotSyncFact(one('autopilot-sync', example('beta/autopilotSettings_get.json'))))).toEqual({ status: 'inProgress', lastSyncAt: '2017-01-01T08:02:49.320Z' })
  })

  it('Intune devices', async () => {
    const reader = one('intune-devices', example('v1.0/managedDevices_list.json'))
    expect(says(await intuneDevicesFact(reader, known('Serial Number Value', 'test', at)))).toBe(1)
    expect(says(await intuneDevicesFact(reader, serial))).toBe(0)
  })

  it('Windows Autopilot runs and refused enrollments', async () => {
    const reader = answers({ 'autopilot-events': example('beta/autopilotEvents_list.json'), 'troubleshooting-events': example('v1.0/troubleshootingEvents_enrollment_list.json') })
    const found = await autopilotEventsFact(reader, { serialNumber: known('Device Serial Number value', 'test', at), record: known(record, 'test', at) })
    // Two durations of the example are negative, and so none.
    expect(says(found)).toMatchObject([{ at: '2017-01-01T08:00:46.512Z', deployment: { state: 'success', minutes: 2 }, deviceSetup: { state: 'success', minutes: null } }])
    const named = { ...record, managedDeviceId: 'Managed Device Identifier value' }
    const failures = await enrollmentFailuresFact(reader, { record: known(named, 'test', at), userId: Promise.resolve(known(null, 'test', at)) })
    expect(says(failures)).toMatchObject([{ category: 'authentication', reason: { text: 'Failure Reason value' }, found: 'device' }])
  })

  it('the list of records', async () => {
    expect(await findRecords(one('autopilot-search', example('v1.0/autopilotDeviceIdentities_list.json')), serial)).toMatchObject({ status: 'known' })
  })

  it('the Entra object', async () => {
    expect(says(await readEntraObject(one('entra-device', example('v1.0/devices_list.ztdid.json')), known(record, 'test', at)))).toMatchObject({ accountEnabled: true, trustType: 'AzureAd' })
  })

  it('web sign-in in the settings catalog', () => {
    const { value } = example('beta/configurationPolicies_settings_list.webSignIn.json') as { value: unknown[] }
    const id = 'device_vendor_msft_policy_config_authentication_enablewebsignin'
    expect(catalogSettings(value.map((each) => settingItem.parse(each)))).toEqual([{ definitionId: id, value: `${id}_1` }])
  })

  it('web sign-in by OMA-URI', async () => {
    const custom = await readCustom(one('device-configurations', example('v1.0/deviceConfigurations_custom_webSignIn_list.json')))
    expect(custom.status === 'known' && custom.value[0]?.settings).toEqual([{ definitionId: 'device_vendor_msft_policy_config_authentication_enablewebsignin', value: '1' }])
  })

  it.each(['configurationPolicies_list.json', 'configurationPolicies_list.devicePreparation.json'])('%s', async (file) => {
    expect(await readCatalog(one('configuration-policies', example(`beta/${file}`)))).toMatchObject({ status: 'known' })
  })

  it('status pages: an answer without assignments and without a default settles nothing', async () => {
    const list = await readEnrollmentConfigurations(one('enrollment-configurations', example('beta/deviceEnrollmentConfigurations_esp_list.json')))
    const facts = espFacts(list, { device: groups(), user: groups() }, known([], 'test', at))
    expect(says(facts['tenant.espName'])).toBe('unreadable')
  })

  it('the settings of a status page that reaches the device', async () => {
    const { value } = example('beta/deviceEnrollmentConfigurations_esp_list.json') as { value: object[] }
    const assigned = value.map((each) => ({ ...each, assignments: [allDevices] }))
    const facts = espFacts(await readEnrollmentConfigurations(one('enrollment-configurations', { value: assigned })), { device: groups(), user: groups() }, known([], 'test', at))
    const ids = ['tenant.espTarget', 'tenant.espTimeoutMinutes', 'tenant.espSelectedApps', 'tenant.espBlocksUse', 'tenant.espButtons'] as const
    expect(ids.map((id) => says(facts[id]))).toEqual(['device', 15, ['Selected Mobile App Ids value'], false, { reset: true, useAnyway: true }])
    // Members that the example leaves out.
    expect([says(facts['tenant.espFailsSelectedOnly']), says(facts['tenant.espQualityUpdates'])]).toEqual(['unreadable', 'unreadable'])
  })

  it('connectors: a version that is no version settles nothing', async () => {
    const list = example('beta/domainJoinConnectors_list.json') as { value: object[] }
    expect(says(await connectorsFact(one('connectors', list)))).toBe('unreadable')
    const dated = { value: list.value.map((each) => ({ ...each, version: '6.2604.2000.3' })) }
    expect(says(await connectorsFact(one('connectors', dated)))).toEqual([
      { name: 'Display Name value', state: 'error', version: '6.2604.2000.3', lastConnectionAt: '2017-01-01T07:58:36.667Z' },
    ])
  })

  it('apps that came without their assignments', async () => {
    const apps = await readApps(one('mobile-apps', example('v1.0/mobileApps_list.json')))
    expect(says(deviceAppsFact(apps, { device: groups(), user: groups() }))).toBe('unreadable')
  })

  it('licenses, and a user that came without $select', async () => {
    const reader = answers({ user: example('v1.0/users_get.json'), 'user-licenses': example('v1.0/users_licenseDetails_list.json') })
    const { facts } = await readUser(reader, known('a@b.example', 'test', at))
    expect(says(facts['user.account'])).toBe('unreadable')
    expect(JSON.stringify(says(facts['user.servicePlans']))).toContain('INTUNE_A')
  })

  it('an organization whose id was not asked for', async () => {
    expect(says((await organizationFacts(one('organization', example('v1.0/organization_list.json'))))['tenant.id'])).toBe('unreadable')
  })

  it('join settings of Entra', async () => {
    const facts = await joinSettingsFacts(one('join-settings', example('v1.0/policies_deviceRegistrationPolicy_get.json')), Promise.resolve(person))
    expect([says(facts['tenant.deviceQuota']), says(facts['tenant.joinMfa']), says(facts['tenant.joinScope'])]).toEqual([2, false, { appliesTo: 'all', includesUser: true }])
  })

  it('MDM applications', async () => {
    const reader = answers({ 'mdm-apps': example('beta/mobileDeviceManagementPolicies_list.json'), 'mdm-groups': example('beta/mobileDeviceManagementPolicies_includedGroups_list.json') })
    expect(says((await otherMdmAppsFact(reader, Promise.resolve(groups('other'))))['tenant.otherMdmApps'])).toEqual([])
    expect(reader.asked).toHaveLength(2)
  })

  it('MDM authority', async () => {
    const reader = one('organization-details', example('v1.0/organization_get.json'))
    expect(says((await organizationDetails(reader, Promise.resolve(known('t', 'test', at))))['tenant.mdmAuthority'])).toBe('intune')
  })

  it('subscriptions', async () => {
    const list = await one('subscriptions', example('v1.0/subscribedSkus_list.json')).list(subscriptionsRead, 0)
    expect(says(tenantLicenseFacts(list)['tenant.servicePlans'])).toEqual([])
  })

  it.each([
    ['deviceEnrollmentConfigurations_limit_list', 'tenant.enrollmentLimit'],
    ['deviceEnrollmentConfigurations_platformRestrictions_list', 'tenant.userRestrictions'],
  ] as const)('%s: one for a group, without assignments and without a default, settles nothing', async (file, id) => {
    const list = await readEnrollmentConfigurations(one('enrollment-configurations', example(`beta/${file}.json`)))
    expect(list.status).toBe('known')
    expect(says(restrictionFacts(list, { device: groups(), user: groups() })[id])).toBe('unreadable')
  })

  it('a batch with a refusal and a throttled member', async () => {
    const members = ['tap', 'lic', 'grp'].map((id) => ({ id, method: 'GET', url: id === 'tap' ? '/users/u/authentication/temporaryAccessPassMethods' : '/users/u', service: 'directory' }) as const)
    const waits: number[] = []
    const result = await runBatch({
      version: 'v1.0',
      members,
      post: () => Promise.resolve(answer(example('v1.0/batch.json'))),
      wait: (_services, ms) => waits.push(ms) > 99,
      now: () => 0,
      random: () => 0,
    })
    expect([...result].map(([id, each]) => [id, each.ok ? 'ok' : each.reason])).toEqual([
      ['tap', 'needs-role'],
      ['lic', 'ok'],
      ['grp', 'throttled'],
    ])
    expect(waits).toEqual([7_000])
  })

  const areas: Readonly<Record<string, readonly [string, string]>> = {
    '400_intune_filter_serialNumber_eq': ['/deviceManagement/windowsAutopilotDeviceIdentities', 'service-error'],
    '400_intune_filter_contains_hyphen': ['/deviceManagement/windowsAutopilotDeviceIdentities', 'service-error'],
    '400_removed_segment_policyStatusDetails': ['/deviceManagement/autopilotEvents/1/policyStatusDetails', 'not-in-cloud'],
    '401_token_expired': ['/organization', 'needs-sign-in'],
    '401_unsupported_app_only': ['/policies/mobileDeviceManagementPolicies', 'needs-permission'],
    '403_authentication_methods_role': ['/users/u/authentication/temporaryAccessPassMethods', 'needs-role'],
    '403_conditional_access_claims': ['/organization', 'needs-sign-in'],
    '403_directory_scope': ['/devices', 'needs-permission'],
    '403_intune_forbidden': ['/deviceManagement/configurationPolicies', 'needs-role'],
    '403_policy_missing_scope': ['/policies/authenticationMethodsPolicy', 'needs-permission'],
    '404_intune': ['/deviceManagement/configurationPolicies', 'not-in-cloud'],
    '404_user': ['/users/u', 'not-in-cloud'],
    '429_graph': ['/organization', 'throttled'],
    '429_intune_no_retry_after': ['/deviceManagement/configurationPolicies', 'throttled'],
    '503_service_unavailable': ['/organization', 'service-error'],
    '504_gateway_timeout': ['/deviceManagement/configurationPolicies', 'service-error'],
  }

  it.each(Object.entries(areas))('error %s', (name, [call, reason]) => {
    const failure = failureOfReply({ version: 'v1.0', path: call }, { status: Number(name.slice(0, 3)), body: example(`errors/${name}.json`), requestId: null, challenge: null })
    expect(failure.reason).toBe(reason)
    expect(failure.detail.en).not.toMatch(/Operation ID|https?:/)
  })

  it('every published error gives a reason and a sentence', () => {
    for (const file of readdirSync(path.join(folder, 'graph-examples/errors'))) {
      const failure = failureOfReply({ version: 'beta', path: '/x' }, { status: Number(file.slice(0, 3)), body: example(`errors/${file}`), requestId: null, challenge: null })
      expect(failure.requestId, file).toMatch(/^[0-9a-f-]{36}$/)
      expect(failure.detail.en, file).toMatch(/\. Request id [0-9a-f-]{36}\.$/)
    }
  })
})

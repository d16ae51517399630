import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { known } from '../../../core/facts/fact.ts'
import { corporateIdentifiersFact } from '../../../main/tenant/corporate-identifiers.ts'
import { readDeploymentProfiles } from '../../../main/tenant/deployment-profiles.ts'
import { readGroups } from '../../../main/tenant/directory-groups.ts'
import { readEntraObject } from '../../../main/tenant/entra-device.ts'
import { joiningAdministratorsFact } from '../../../main/tenant/joining-administrators.ts'
import { readCatalog } from '../../../main/tenant/policies.ts'
import { preparationPolicyFacts } from '../../../main/tenant/preparation-policy.ts'
import { ruleDeviceFact } from '../../../main/tenant/rule-device.ts'
import { allUsers, answers, at, groups, says, type FakeReader } from './answers.ts'

const folder = path.resolve(process.env['PREFLIGHT_DATA'] ?? '../shared/data', 'graph-examples')
const missing = !existsSync(folder)
const why = missing ? ' (skipped: no published Graph data; set PREFLIGHT_DATA)' : ''
const example = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as unknown
const one = (id: string, file: string): FakeReader => answers({ [id]: example(file) })

describe.skipIf(missing)(`published answers on the way to the profile${why}`, () => {
  it.each(['azureAD', 'hybrid'])('deployment profiles: %s', async (kind) => {
    expect(await readDeploymentProfiles(one('deployment-profiles', `beta/autopilotDeploymentProfiles_${kind}_list.json`))).toMatchObject({ status: 'known', value: [{ displayName: 'Display Name value' }] })
  })

  it('groups', async () => {
    const { value } = example('v1.0/groups_list.json') as { value: { id: string }[] }
    const ids = value.map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(0)
    const found = says(await readGroups(one('directory-groups', 'v1.0/groups_list.json'), ids))
    expect((found as { id: string }[]).map(({ id }) => id)).toEqual(ids)
  })

  it('the device object, with its physical ids', async () => {
    const record = { id: 'r', serialNumber: 'S', azureActiveDirectoryDeviceId: '2f7d0a4e-92b9-4b0f-8f1f-0c1c5a9be001', groupTag: '', enrollmentState: '', userPrincipalName: '', managedDeviceId: '' }
    const device = says(ruleDeviceFact(await readEntraObject(one('entra-device', 'v1.0/devices_list.ztdid.json'), known(record, 'test', at)))) as Record<string, unknown>
    expect(JSON.stringify(device['devicephysicalids'])).toContain('[ZTDID]:')
  })

  it('users who become administrators', async () => {
    expect(says(await joiningAdministratorsFact(one('join-settings', 'v1.0/policies_deviceRegistrationPolicy_get.json')))).toBe('selected')
  })

  it('corporate identifiers', async () => {
    const reader = one('corporate-identifiers', 'beta/importedDeviceIdentities_list.manufacturerModelSerial.json')
    const found = await corporateIdentifiersFact(reader, known('7801-5131', 'test', at), known(null, 'test', at))
    expect(says(found)).toEqual([{ manufacturer: 'MICROSOFTCORPORATION', model: 'VIRTUALMACHINE', serialNumber: '78015131' }])
  })

  it('the test of a device group', async () => {
    const list = example('beta/configurationPolicies_list.devicePreparation.json') as { value: object[] }
    const assigned = { value: list.value.map((each) => ({ ...each, assignments: [allUsers] })) }
    const reader = answers({ 'preparation-group': example('beta/configurationPolicies_retrieveEnrollmentTimeDeviceMembershipTarget.json'), 'preparation-settings': { value: [] }, 'configuration-policies': assigned })
    const facts = await preparationPolicyFacts(reader, await readCatalog(reader), { device: groups(), user: groups() })
    expect(says(facts['tenant.preparationGroup'])).toEqual({ chosen: true, problems: ['firstPartyAppNotAnOwner'] })
  })
})

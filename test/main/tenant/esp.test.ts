import { describe, expect, it } from 'vitest'
import { known, type Fact } from '../../../core/facts/fact.ts'
import type { FactId, Facts } from '../../../core/facts/index.ts'
import type { AssignedApp } from '../../../main/tenant/apps.ts'
import { espFacts, applyingPage, readEnrollmentConfigurations, type EnrollmentConfiguration } from '../../../main/tenant/esp.ts'
import type { Assignment } from '../../../main/tenant/targeting.ts'
import { allDevices, allUsers, answers, at, filtered, groups, notGroup, says, toGroup, unread } from './answers.ts'

const type = '#microsoft.graph.windows10EnrollmentCompletionPageConfiguration'
const page = (displayName: string, priority: number, ...assignments: object[]): EnrollmentConfiguration =>
  ({ '@odata.type': type, id: displayName, displayName, priority, assignments, showInstallationProgress: true }) as EnrollmentConfiguration
const fallback = page('Default', 0)
const both = { device: groups('laptops'), user: groups('staff') }

describe('applyingPage', () => {
  it.each([
    ['only the default', [fallback], both, 'Default'],
    ['one for the device', [fallback, page('Device', 1, toGroup('laptops'))], both, 'Device'],
    ['one for the user', [fallback, page('User', 1, toGroup('staff'))], both, 'User'],
    ['the device before the user, whatever the priority', [fallback, page('User', 1, toGroup('staff')), page('Device', 2, toGroup('laptops'))], both, 'Device'],
    ['the lower number among devices', [page('Later', 3, allDevices), page('Sooner', 2, toGroup('laptops')), fallback], both, 'Sooner'],
    ['the lower number among users', [page('Later', 3, allUsers), page('Sooner', 2, toGroup('staff')), fallback], both, 'Sooner'],
    ['the order of the answer does not count', [page('Third', 9, allDevices), page('First', 1, allDevices), page('Second', 5, allDevices)], both, 'First'],
    ['an excluded device falls to the user', [fallback, page('Device', 1, allDevices, notGroup('laptops')), page('User', 2, toGroup('staff'))], both, 'User'],
    ['another group', [fallback, page('Other', 1, toGroup('others'))], both, 'Default'],
    ['unassigned', [fallback, page('Draft', 1)], both, 'Default'],
    ['a filter on the first one', [fallback, page('Filtered', 1, filtered(allDevices)), page('Device', 2, allDevices)], both, 'unreadable'],
    ['a filter behind the first one', [fallback, page('Device', 1, allDevices), page('Filtered', 2, filtered(allDevices))], both, 'Device'],
    ['device unread', [fallback, page('Device', 1, toGroup('laptops'))], { ...both, device: unread }, 'throttled'],
    ['device unread, all devices', [fallback, page('All', 1, allDevices)], { ...both, device: unread }, 'All'],
    ['user unread, device decides', [fallback, page('Device', 1, toGroup('laptops'))], { ...both, user: unread }, 'Device'],
    ['user unread, a group is left', [fallback, page('User', 1, toGroup('staff'))], { ...both, user: unread }, 'throttled'],
    ['no default in the answer', [page('Other', 1, toGroup('others'))], both, 'unreadable'],
    ['nothing at all', [], both, 'unreadable'],
    ['assignments missing', [fallback, { ...page('Bare', 1), assignments: undefined }], both, 'unreadable'],
    ['other configurations do not count', [fallback, { ...page('Limit', 1, allDevices), '@odata.type': '#microsoft.graph.deviceEnrollmentLimitConfiguration' }], both, 'Default'],
  ] as const)('%s', (_name, configurations, memberships, expected) => {
    const found = applyingPage(configurations as readonly EnrollmentConfiguration[], memberships, 'test', at)
    expect(found.status === 'known' ? found.value.page.displayName : found.reason).toBe(expected)
  })
})

describe('espFacts', () => {
  const full = {
    ...page('Page', 1, allDevices),
    installProgressTimeoutInMinutes: 75,
    selectedMobileAppIds: ['a', 'b'],
    installQualityUpdates: true,
    blockDeviceSetupRetryByUser: false,
    allowDeviceResetOnInstallFailure: true,
    allowDeviceUseOnInstallFailure: false,
    allowNonBlockingAppInstallation: true,
  }
  const app = (id: string, ...assignments: Assignment[]): AssignedApp => ({ id, name: `App ${id}`, installer: 'win32', assignments })
  const apps = known([app('a', toGroup('laptops') as Assignment), app('c', toGroup('staff') as Assignment), app('d', toGroup('others') as Assignment)], 'test', at)
  const read = async (change: object, assigned: Fact<readonly AssignedApp[]> = apps, memberships = both) => {
    const list = await readEnrollmentConfigurations(answers({ 'enrollment-configurations': { value: [{ ...full, ...change }, { ...fallback, showInstallationProgress: false }] } }))
    return espFacts(list, memberships, assigned)
  }
  const said = (facts: Facts, ...ids: FactId[]) => ids.map((id) => says(facts[id]))
  const basics = ['tenant.espName', 'tenant.espTimeoutMinutes', 'tenant.espBlockingApps', 'tenant.espQualityUpdates'] as const
  const details = ['tenant.espBlocksUse', 'tenant.espButtons', 'tenant.espSelectedApps', 'tenant.espFailsSelectedOnly'] as const

  it.each([
    ['everything', {}, ['Page', 75, 2, true]],
    ['all required apps block: those for the device and the user', { selectedMobileAppIds: [] }, ['Page', 75, 2, true]],
    ['no page is shown', { showInstallationProgress: false }, [null, 'nothing-to-read', 'nothing-to-read', 'nothing-to-read']],
    ['unknown whether it is shown', { showInstallationProgress: null }, ['unreadable', 'unreadable', 'unreadable', 'unreadable']],
    ['no time-out', { installProgressTimeoutInMinutes: null }, ['Page', 'unreadable', 2, true]],
    ['quality updates missing', { installQualityUpdates: undefined }, ['Page', 75, 2, 'unreadable']],
    ['a wrong type', { installProgressTimeoutInMinutes: '60' }, ['unreadable', 'unreadable', 'unreadable', 'unreadable']],
  ])('%s', async (_name, change, expected) => {
    expect(said(await read(change), ...basics)).toEqual(expected)
  })

  it.each([
    ['everything', {}, [true, { reset: true, useAnyway: false }, ['a', 'b'], true]],
    ['does not block: the switch is stored turned around', { blockDeviceSetupRetryByUser: true }, [false, { reset: true, useAnyway: false }, ['a', 'b'], true]],
    ['every required app', { selectedMobileAppIds: [] }, [true, { reset: true, useAnyway: false }, [], true]],
    ['members missing', { blockDeviceSetupRetryByUser: null, allowDeviceUseOnInstallFailure: null, selectedMobileAppIds: null, allowNonBlockingAppInstallation: null }, ['unreadable', 'unreadable', 'unreadable', 'unreadable']],
    ['no page is shown', { showInstallationProgress: false }, ['nothing-to-read', 'nothing-to-read', 'nothing-to-read', 'nothing-to-read']],
  ])('details: %s', async (_name, change, expected) => {
    expect(said(await read(change), ...details)).toEqual(expected)
  })

  it('names the selected apps; without the apps they stay ids, and nothing is counted', async () => {
    const ids = ['tenant.espSelectedApps', 'tenant.espAppNames', 'tenant.espBlockingApps'] as const
    expect(said(await read({}), ...ids)).toEqual([['a', 'b'], [{ id: 'a', name: 'App a' }], 2])
    expect(said(await read({}, unread), ...ids)).toEqual([['a', 'b'], 'throttled', 2])
    expect(said(await read({ selectedMobileAppIds: [] }, unread), ...ids)).toEqual([[], 'throttled', 'throttled'])
  })

  it('leaves out whatever is for users while nobody signs in', async () => {
    const list = await readEnrollmentConfigurations(answers({ 'enrollment-configurations': { value: [{ ...full, assignments: [toGroup('staff')] }, { ...full, ...fallback, selectedMobileAppIds: [], id: 'default' }] } }))
    const ids = ['tenant.espTarget', 'tenant.espName', 'tenant.espBlockingApps'] as const
    expect(said(espFacts(list, { ...both, user: unread }, apps, ['device']), ...ids)).toEqual(['default', 'Default', 1])
    expect(said(espFacts(list, { ...both, user: unread }, apps), ...ids)).toEqual(['throttled', 'throttled', 'throttled'])
  })

  it.each([
    ['a page for the device', {}, both, 'device', { target: 'device', shown: true }],
    ['a page for the user does not count before sign-in', { assignments: [toGroup('staff')] }, both, 'user', { target: 'default', shown: false }],
    ['nobody is reached', { assignments: [] }, both, 'default', { target: 'default', shown: false }],
    ['a hidden page for the device', { showInstallationProgress: false }, both, 'device', { target: 'device', shown: false }],
    ['the user is unread', { assignments: [toGroup('staff')] }, { ...both, user: unread }, 'throttled', { target: 'default', shown: false }],
    ['the device is unread', { assignments: [toGroup('laptops')] }, { ...both, device: unread }, 'throttled', 'throttled'],
  ] as const)('target: %s', async (_name, change, memberships, target, before) => {
    expect(said(await read(change, apps, memberships as typeof both), 'tenant.espTarget', 'tenant.espBeforeSignIn')).toEqual([target, before])
  })
})

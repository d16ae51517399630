import { describe, expect, it } from 'vitest'
import { espFacts, applyingPage, readEnrollmentConfigurations, type EnrollmentConfiguration } from '../../../main/tenant/esp.ts'
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
    expect(found.status === 'known' ? found.value.displayName : found.reason).toBe(expected)
  })
})

describe('espFacts', () => {
  const full = { ...page('Page', 1, allDevices), installProgressTimeoutInMinutes: 75, selectedMobileAppIds: ['a', 'b'], installQualityUpdates: true }
  const read = async (change: object) => {
    const list = await readEnrollmentConfigurations(answers({ 'enrollment-configurations': { value: [{ ...full, ...change }, fallback] } }))
    const facts = espFacts(list, both)
    return [facts['tenant.espName'], facts['tenant.espTimeoutMinutes'], facts['tenant.espBlockingApps'], facts['tenant.espQualityUpdates']].map(says)
  }

  it.each([
    ['everything', {}, ['Page', 75, 2, true]],
    ['all required apps block', { selectedMobileAppIds: [] }, ['Page', 75, 'unreadable', true]],
    ['no page is shown', { showInstallationProgress: false }, [null, 'nothing-to-read', 'nothing-to-read', 'nothing-to-read']],
    ['unknown whether it is shown', { showInstallationProgress: null }, ['unreadable', 'unreadable', 'unreadable', 'unreadable']],
    ['no time-out', { installProgressTimeoutInMinutes: null }, ['Page', 'unreadable', 2, true]],
    ['quality updates missing', { installQualityUpdates: undefined }, ['Page', 75, 2, 'unreadable']],
    ['a wrong type', { installProgressTimeoutInMinutes: '60' }, ['unreadable', 'unreadable', 'unreadable', 'unreadable']],
  ])('%s', async (_name, change, expected) => {
    expect(await read(change)).toEqual(expected)
  })
})

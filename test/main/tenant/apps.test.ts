import { describe, expect, it } from 'vitest'
import { appNames, deviceAppsFact, readApps, requiredAppCount } from '../../../main/tenant/apps.ts'
import { allDevices, allUsers, answers, failed, filtered, groups, notGroup, says, strange, toGroup, unread } from './answers.ts'

type Target = typeof allDevices

const both = { device: groups('laptops'), user: groups('staff') }
const app = (type: string, intent: string | null, ...targets: Target[]) => ({
  '@odata.type': `#microsoft.graph.${type}`,
  id: type,
  displayName: `App ${type}`,
  isAssigned: true,
  assignments: targets.map((each) => ({ ...each, intent })),
})
const list = (...value: object[]) => readApps(answers({ 'mobile-apps': { value } }))
const names = async (memberships: typeof both, ...value: object[]) => {
  const found = says(deviceAppsFact(await list(...value), memberships))
  return Array.isArray(found) ? found.map(({ name, installer }: { name: string; installer: string }) => `${name}: ${installer}`) : found
}

describe('deviceAppsFact', () => {
  it.each([
    ['no apps', [], []],
    ['required for the device', [app('win32LobApp', 'required', toGroup('laptops'))], ['App win32LobApp: win32']],
    ['required for all devices', [app('windowsMobileMSI', 'required', allDevices)], ['App windowsMobileMSI: msi']],
    ['required for the user', [app('win32LobApp', 'required', toGroup('staff'))], []],
    ['offered', [app('win32LobApp', 'available', toGroup('laptops'))], []],
    ['to be removed', [app('win32LobApp', 'uninstall', allDevices)], []],
    ['kept from the device', [app('win32LobApp', 'required', allDevices, notGroup('laptops'))], []],
    ['for other devices', [app('win32LobApp', 'required', toGroup('others'))], []],
    ['for phones', [app('iosStoreApp', 'required', allDevices), app('androidManagedStoreApp', 'required', allDevices), app('macOSLobApp', 'required', allDevices)], []],
    ['a Store app', [app('winGetApp', 'required', allDevices)], ['App winGetApp: store']],
    ['Microsoft 365 Apps', [app('officeSuiteApp', 'required', allDevices)], ['App officeSuiteApp: office']],
    ['a catalog app', [app('win32CatalogApp', 'required', allDevices)], ['App win32CatalogApp: win32']],
    ['a new kind', [app('windowsNewApp', 'required', allDevices)], 'unreadable'],
    ['a new kind for others', [app('windowsNewApp', 'required', toGroup('others'))], []],
    ['a new kind, offered', [app('windowsNewApp', 'available', allDevices)], []],
    ['a new intent', [app('win32LobApp', 'wanted', allDevices)], 'unreadable'],
    ['no intent', [app('win32LobApp', null, allDevices)], 'unreadable'],
    ['a new target', [app('win32LobApp', 'required', strange)], 'unreadable'],
    ['an assignment filter', [app('win32LobApp', 'required', filtered(allDevices))], 'unreadable'],
    ['assignments missing', [{ ...app('win32LobApp', 'required'), assignments: undefined }], 'unreadable'],
    ['assigned to nobody, which contradicts itself', [app('win32LobApp', 'required')], 'unreadable'],
    ['not assigned, sent by a service that ignored the filter', [{ ...app('win32LobApp', 'required'), isAssigned: false }], []],
  ] as const)('%s', async (_name, value, expected) => {
    expect(await names(both, ...value)).toEqual(expected)
  })

  it('knows a clash even when something else is open', async () => {
    const open = app('winGetApp', 'required', filtered(allDevices))
    const clash = [app('win32LobApp', 'required', allDevices), app('windowsMobileMSI', 'required', allDevices)]
    expect(await names(both, open, ...clash)).toEqual(['App win32LobApp: win32', 'App windowsMobileMSI: msi'])
    expect(await names(both, open, ...clash.slice(1))).toBe('unreadable')
  })

  it('is open while the groups of the device are', async () => {
    expect(await names({ ...both, device: unread } as never, app('win32LobApp', 'required', toGroup('laptops')))).toBe('throttled')
    expect(await names({ ...both, device: unread } as never, app('win32LobApp', 'required', allUsers))).toEqual([])
  })

  it('is unavailable with the list', async () => {
    expect(says(deviceAppsFact(await readApps(answers({ 'mobile-apps': failed })), both))).toBe('throttled')
  })
})

describe('requiredAppCount', () => {
  const sides = ['device', 'user'] as const

  it.each([
    ['device and user', [app('win32LobApp', 'required', toGroup('laptops')), app('winGetApp', 'required', toGroup('staff'))], 2],
    ['one for both', [app('win32LobApp', 'required', toGroup('laptops'), toGroup('staff'))], 1],
    ['for others', [app('win32LobApp', 'required', toGroup('others'))], 0],
    ['a filter for the device, all users', [app('win32LobApp', 'required', filtered(allDevices), allUsers)], 1],
    ['a filter alone', [app('win32LobApp', 'required', filtered(allDevices))], 'unreadable'],
    ['a new kind', [app('windowsNewApp', 'required', allUsers)], 'unreadable'],
  ] as const)('%s', async (_name, value, expected) => {
    expect(says(requiredAppCount(await list(...value), both, sides))).toBe(expected)
  })

  it('counts an app that surely reaches the device while the user is unread', async () => {
    const memberships = { ...both, user: unread }
    expect(says(requiredAppCount(await list(app('win32LobApp', 'required', allDevices)), memberships, sides))).toBe(1)
    expect(says(requiredAppCount(await list(app('win32LobApp', 'required', toGroup('staff'))), memberships, sides))).toBe('throttled')
    expect(says(requiredAppCount(await list(app('win32LobApp', 'required', toGroup('staff'))), memberships, ['device']))).toBe(0)
  })
})

it('names apps, whatever the case of their ids', async () => {
  const found = await list({ ...app('win32LobApp', 'required', allDevices), id: 'AbC' }, { ...app('winGetApp', 'required', allDevices), displayName: '' })
  expect(found.status === 'known' && appNames(['aBc', 'winGetApp', 'gone'], found.value)).toEqual([{ id: 'aBc', name: 'App win32LobApp' }])
})

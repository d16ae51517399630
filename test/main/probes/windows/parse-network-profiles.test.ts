import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { UsedAdapter } from '../../../../main/probes/windows/parse-connection.ts'
import { parseUsedAdapters } from '../../../../main/probes/windows/parse-connection.ts'
import { lockScreenNetwork, parseNetworkNames, parseNetworkProfiles } from '../../../../main/probes/windows/parse-network-profiles.ts'
import { read, unread, type Reading } from '../../../../main/probes/reading.ts'
import { asTold } from '../../../../core/words/say.ts'

const guid = '{0a1b2c3d-1111-4222-8333-444455556666}'
const other = '{0a1b2c3d-1111-4222-8333-777788889999}'
const wifi: UsedAdapter = { index: 12, medium: 'wifi', guid }
const cable: UsedAdapter = { index: 7, medium: 'ethernet', guid }
const row = (change: object = {}) => ({ interface: guid.toUpperCase(), names: ['Bench', 'Bench'], useOneX: 'false', enforced: '', authModes: [], ...change })
const forUsers = row({ useOneX: 'true', authModes: ['user'], enforced: 'true' })

interface Profiles {
  readonly wifi?: readonly object[]
  readonly wired?: readonly object[]
  readonly network?: string
}

function judge(adapters: readonly UsedAdapter[], { wifi: wireless = [], wired = [], network = 'Bench' }: Profiles): Reading<unknown> {
  return lockScreenNetwork(adapters, {
    wifi: parseNetworkProfiles(wireless),
    wired: parseNetworkProfiles(wired),
    names: parseNetworkNames([{ InterfaceIndex: 12, Name: network }]),
  })
}

describe('the network on the lock screen', () => {
  it.each<[string, readonly UsedAdapter[], Profiles, string | null]>([
    ['a cable without a profile', [cable], {}, 'available'],
    ['a cable whose profile belongs to another adapter', [cable], { wired: [{ ...forUsers, interface: other }] }, 'available'],
    ['a cable with 802.1X of the device', [cable], { wired: [row({ useOneX: 'true', authModes: ['machine'] })] }, 'available'],
    ['a cable with 802.1X of device or user', [cable], { wired: [row({ useOneX: 'true', authModes: ['machineOrUser'] })] }, 'available'],
    ['a cable with 802.1X that does not say whose', [cable], { wired: [row({ useOneX: 'true' })] }, 'available'],
    ['a cable with enforced 802.1X of the user', [cable], { wired: [forUsers] }, 'user-sign-in'],
    ['a cable with 802.1X of the user that is not enforced', [cable], { wired: [{ ...forUsers, enforced: 'false' }] }, null],
    ['a cable with a policy for the user', [cable], { wired: [{ ...forUsers, interface: '' }] }, null],
    ['a cable without a name, and profiles', [{ ...cable, guid: '' }], { wired: [forUsers] }, null],
    ['Wi-Fi without a profile for all users', [wifi], {}, 'per-user-profile'],
    ['Wi-Fi with profiles of another adapter only', [wifi], { wifi: [row({ interface: other })] }, 'per-user-profile'],
    ['Wi-Fi without a profile, but with a policy', [wifi], { wifi: [row({ interface: '' })] }, null],
    ['Wi-Fi with the profile of its network', [wifi], { wifi: [row(), { ...forUsers, names: ['Office'] }] }, 'available'],
    ['Wi-Fi with the profile of its network for users', [wifi], { wifi: [forUsers, row({ names: ['Guests'] })] }, 'user-sign-in'],
    ['Wi-Fi where every profile is for users', [wifi], { wifi: [forUsers, { ...forUsers, names: ['Office'] }], network: 'Bench 2' }, 'user-sign-in'],
    ['Wi-Fi where no profile has the name', [wifi], { wifi: [row(), forUsers], network: 'Bench 2' }, null],
    ['Wi-Fi where no profile has the name, all without a user', [wifi], { wifi: [row()], network: 'Bench 2' }, null],
    ['Wi-Fi where two profiles have the name', [wifi], { wifi: [row(), forUsers] }, null],
    ['Wi-Fi and a cable', [wifi, { ...cable, guid: other }], {}, 'available'],
    ['a mobile network', [{ index: 3, medium: 'cellular', guid }], {}, null],
    ['a mobile network and a cable', [{ index: 3, medium: 'cellular', guid: other }, cable], {}, 'available'],
    ['a mobile network and a user of Wi-Fi', [wifi, { index: 3, medium: 'cellular', guid: other }], {}, null],
    ['nothing', [], {}, null],
  ])('is told for %s', (_name, adapters, profiles, expected) => {
    const answer = judge(adapters, profiles)
    expect(answer.ok ? answer.value : null).toBe(expected)
  })

  it('is not told from profiles that were not read', () => {
    const no = unread(asTold('Denied.'), 'needs-elevation')
    expect(lockScreenNetwork([wifi], { wifi: no, wired: read([]), names: read(new Map()) })).toEqual(no)
    expect(lockScreenNetwork([wifi, cable], { wifi: no, wired: read([]), names: read(new Map()) })).toEqual(read('available'))
    expect(lockScreenNetwork([cable], { wifi: read([]), wired: no, names: read(new Map()) })).toEqual(no)
  })

  it.each([[null], ['text'], [{}], [[1]], [[{ interface: guid }]], [[row({ names: 'Bench' })]], [[row({ authModes: [7] })]], [[row({ useOneX: 1 })]]])('is not read from %j', (value) => {
    expect(parseNetworkProfiles(value).ok).toBe(false)
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (value, names) => {
        lockScreenNetwork([wifi, cable], { wifi: parseNetworkProfiles(value), wired: parseNetworkProfiles(value), names: parseNetworkNames(names) })
      }),
    )
  })
})

describe('parseUsedAdapters', () => {
  const adapter = (index: number, change: object = {}) => ({ InterfaceIndex: index, InterfaceGuid: guid.toUpperCase(), MediaConnectState: 1, NdisPhysicalMedium: 9, NdisMedium: 0, ...change })
  const route = (index: number) => ({ DestinationPrefix: '0.0.0.0/0', InterfaceIndex: index, Store: 1 })

  it('takes connected adapters with a default route', () => {
    const adapters = [adapter(12), adapter(7, { NdisPhysicalMedium: 14, MediaConnectState: 2 }), adapter(9)]
    expect(parseUsedAdapters(adapters, [route(12), route(7)])).toEqual(read([{ index: 12, medium: 'wifi', guid }]))
    expect(parseUsedAdapters([adapter(12, { InterfaceGuid: null })], [route(12)])).toEqual(read([{ index: 12, medium: 'wifi', guid: '' }]))
  })

  it('is no answer without one', () => {
    expect(parseUsedAdapters([adapter(12)], [])).toMatchObject({ ok: false, reason: 'offline' })
    expect(parseUsedAdapters([adapter(12, { NdisPhysicalMedium: 'x' })], [route(12)]).ok).toBe(false)
  })
})

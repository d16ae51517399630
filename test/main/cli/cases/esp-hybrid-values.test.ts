import { describe, expect, it } from 'vitest'
import { espHybridValues } from '../../../../main/cli/cases/esp-hybrid-values.ts'

describe('espHybridValues', () => {
  it.each([
    ['nothing', {}, undefined],
    ['policies', { config: { restartUris: ['DeviceGuard'] } }, ['DeviceGuard']],
    ['an old update ring', { updateRing: { businessReadyUpdatesOnly: 'all' } }, ['Update ring (Preview builds)']],
    ['a new update ring', { updateRing: { businessReadyUpdatesOnly: 'userDefined' } }, []],
    ['an update ring of an unknown channel', { updateRing: { businessReadyUpdatesOnly: 'weekly' } }, undefined],
    ['both', { config: { restartUris: ['DeviceGuard'] }, updateRing: { businessReadyUpdatesOnly: 'all' } }, ['DeviceGuard', 'Update ring (Preview builds)']],
    ['a ring of another form', { updateRing: 'none' }, undefined],
  ])('restarts: %s', (_name, graph, expected) => {
    expect(espHybridValues(graph)['tenant.restartForcingPolicies']).toEqual(expected)
  })

  it('reads connectors and the domain join profile', () => {
    const connectors = [{ domain: 'corp.example', state: 'active', version: '6.2604.2000.3' }]
    expect(espHybridValues({ connectors, domainJoinProfile: { assignedToDevice: true } })).toEqual({
      'tenant.restartForcingPolicies': undefined,
      'tenant.joinConnectors': [{ name: 'corp.example', state: 'active', version: '6.2604.2000.3', lastConnectionAt: null }],
      'tenant.domainJoinProfiles': [{ name: 'Domain join', domain: 'corp.example', organizationalUnit: '' }],
    })
    expect(espHybridValues({ domainJoinProfile: { assignedToDevice: false } })['tenant.domainJoinProfiles']).toEqual([])
  })

  it.each([
    ['an unknown state', { connectors: [{ state: 'sleeping', version: '1.0' }] }],
    ['no list', { connectors: {}, domainJoinProfile: [] }],
  ])('%s counts as not stated', (_name, graph) => {
    expect(Object.values(espHybridValues(graph)).every((value) => value === undefined)).toBe(true)
  })
})

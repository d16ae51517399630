import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as preparation from '../../../../main/probes/windows/parse-preparation.ts'
import { read } from '../../../../main/probes/reading.ts'

const app = '0f1d2c3b-4a59-4687-9abc-def012345678'
const message = (state: unknown, code: unknown = 0) => ({ EnforcementStateMessage: JSON.stringify({ EnforcementState: state, ErrorCode: code }) })

describe('device preparation', () => {
  it.each([
    [{}, 'none'],
    [{ AutopilotDevicePrepHint: 0 }, 'none'],
    [{ AutopilotDevicePrepHint: 2 }, 'starting'],
    [{ AutopilotDevicePrepHint: '3' }, 'running'],
    [{ AutopilotDevicePrepHint: 4 }, 'done'],
    [{ AutopilotDevicePrepHint: 1 }, 'unknown'],
  ])('reads the hint of %j as %s', (value, phase) => {
    expect(preparation.parsePreparationHint(value)).toEqual(read(phase))
  })

  it('reads how long its page waits', () => {
    expect(preparation.parsePageSettings({ PageSettings: '{"AgentDownloadTimeoutSeconds":1800,"PageTimeoutSeconds":3600}' })).toEqual(read(60))
    expect(preparation.parsePageSettings({})).toEqual(read(null))
    for (const bad of ['{', '[]', '{}', '{"PageTimeoutSeconds":"soon"}', 7]) expect(preparation.parsePageSettings({ PageSettings: bad }).ok).toBe(false)
  })

  it('reads what it installs', () => {
    const progress = {
      Workloads: [
        { WorkloadId: app, FriendlyName: 'Contoso Office', WorkloadState: 1, StartTime: '/Date(1763812800000)/', EndTime: '/Date(1763812860000)/', ErrorCode: null },
        { WorkloadId: app, FriendlyName: 'Contoso VPN', WorkloadState: 4, StartTime: '/Date(1763812860000)/', EndTime: null, ErrorCode: -2016345060 },
        { WorkloadState: 42 },
      ],
    }
    expect(preparation.parseWorkloads({ ProvisioningProgress: { ProvisioningProgress: JSON.stringify(progress) } })).toEqual(
      read([
        { name: 'Contoso Office', state: 'completed', startedAt: '2025-11-22T12:00:00.000Z', endedAt: '2025-11-22T12:01:00.000Z', code: null },
        { name: 'Contoso VPN', state: 'failed', startedAt: '2025-11-22T12:01:00.000Z', endedAt: null, code: '-2016345060' },
        { name: '', state: 'unknown', startedAt: null, endedAt: null, code: null },
      ]),
    )
    expect(preparation.parseWorkloads({})).toEqual(read([]))
    for (const bad of ['{', '{"Workloads":{}}', '{"Workloads":[{}]}']) expect(preparation.parseWorkloads({ ProvisioningProgress: { ProvisioningProgress: bad } }).ok).toBe(false)
  })
})

describe('failed apps', () => {
  it('are those whose last state is an error', () => {
    const other = app.replace('0f', '1f')
    expect(
      preparation.parseAppFailures({
        [`user\\${app.toUpperCase()}_1\\EnforcementStateMessage`]: message(5003, -2016345060),
        [`user\\${other}_2`]: message(1000),
        [`user\\${app.replace('0f', '2f')}_1`]: message(5000),
        'OperationalState\\x': {},
        ProvisioningProgress: { ProvisioningProgress: '{}' },
      }),
    ).toEqual(
      read([
        { app, code: '0x87d1041c' },
        { app: app.replace('0f', '2f'), code: '' },
      ]),
    )
  })

  it('are not known when a state cannot be read', () => {
    for (const bad of ['{', '{}', '{"EnforcementState":"x"}']) expect(preparation.parseAppFailures({ [`user\\${app}_1`]: { EnforcementStateMessage: bad } }).ok).toBe(false)
    expect(preparation.parseAppFailures([]).ok).toBe(false)
  })

  it('come out of the logs as an app and a code', () => {
    expect(preparation.parseLoggedFailures([{ app: app.toUpperCase(), code: '0x87D1041C' }])).toEqual(read([{ app, code: '0x87d1041c' }]))
    expect(preparation.parseLoggedFailures([])).toEqual(read([]))
    for (const bad of [{}, { app, code: 'text' }, { app: 'robin', code: '0x87d1041c' }]) expect(preparation.parseLoggedFailures([bad]).ok).toBe(false)
  })
})

describe('parseManagementExtension', () => {
  it.each([
    [[], 'absent'],
    [[{ State: 'Running', StartMode: 'Auto' }], 'running'],
    [[{ State: 'Stopped' }], 'stopped'],
    [[{ State: 'Start Pending' }], 'stopped'],
  ])('%j → %s', (value, expected) => {
    expect(preparation.parseManagementExtension(value)).toEqual(read(expected))
  })

  it('never guesses', () => {
    for (const bad of [null, {}, [{}], [{ State: '' }]]) expect(preparation.parseManagementExtension(bad).ok).toBe(false)
  })
})

it('never throws', () => {
  const parsers = Object.values(preparation)
  const text = fc.oneof(fc.string(), fc.json())
  const tree = fc.dictionary(fc.constantFrom(`u\\${app}_1`, 'ProvisioningProgress'), fc.dictionary(fc.constantFrom('EnforcementStateMessage', 'ProvisioningProgress'), text))
  fc.assert(fc.property(fc.oneof(fc.anything(), tree, fc.record({ PageSettings: text })), (value) => {
    for (const parse of parsers) parse(value)
  }))
})

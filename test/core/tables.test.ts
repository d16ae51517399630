import { describe, expect, it } from 'vitest'
import {
  associationUpdate,
  devicePreparationFloor,
  hardwareChangeFloor,
  hybridScanDefect,
  hybridScanRepairFloor,
  hybridTimeoutFloor,
  keyboardFloor,
  oobeQualityUpdatesFloor,
  tigerLakeRepair,
  webSignInFloor,
} from '../../core/tables/build-floors.ts'
import { endpoints, endpointSources } from '../../core/tables/endpoints.ts'
import { placeholderIdentities } from '../../core/tables/placeholder-identities.ts'
import type { Sourced } from '../../core/tables/sourced.ts'
import { publicTlsIssuers, uninspectableHosts } from '../../core/tables/tls-issuers.ts'
import { tpmCertificateHosts } from '../../core/tables/tpm-certificate-hosts.ts'
import { activationHosts, diagnosticsHosts } from '../../core/tables/host-groups.ts'
import { discreteTpmMakers, doubtfulTpmMakers } from '../../core/tables/tpm-makers.ts'
import { windowsEditions } from '../../core/tables/windows-editions.ts'
import { firstWindows11Build, isInSupport, lastWindows10Build, windowsVersions, windowsVersionsDate } from '../../core/tables/windows-versions.ts'
import { scenarioIds } from '../../core/scenarios/index.ts'

const isoDay = /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

const tables: readonly (readonly [name: string, rows: readonly Sourced[]])[] = [
  ['windows editions', windowsEditions],
  ['windows versions', windowsVersions],
  ['web sign-in floor', [webSignInFloor, ...webSignInFloor.builds]],
  ['device preparation floor', [devicePreparationFloor, ...devicePreparationFloor.builds]],
  ['floors of repaired defects', [hybridTimeoutFloor, oobeQualityUpdatesFloor, hybridScanRepairFloor, hardwareChangeFloor, keyboardFloor].flatMap((each) => [each, ...each.builds])],
  ['single repairs', [hybridScanDefect, tigerLakeRepair, ...associationUpdate.builds]],
  ['TPM makers with failures', doubtfulTpmMakers],
  ['placeholder identities', placeholderIdentities],
  ['TLS issuers', publicTlsIssuers],
  ['hosts that bear no inspection', uninspectableHosts],
  ['TPM certificate hosts', tpmCertificateHosts],
]

describe.each(tables)('%s', (_name, rows) => {
  it('names a source and a date in every row', () => {
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) {
      expect(row.source.length).toBeGreaterThan(10)
      expect(row.date).toMatch(isoDay)
      expect(row.date <= windowsVersionsDate).toBe(true)
    }
  })
})

describe('table keys', () => {
  const keys: readonly (readonly [name: string, keys: readonly (string | number)[]])[] = [
    ['windows editions', windowsEditions.map((row) => row.id.toLowerCase())],
    ['windows versions', windowsVersions.map((row) => row.build)],
    ['placeholder identities', placeholderIdentities.map((row) => row.text)],
    ['TLS issuers', publicTlsIssuers.map((row) => row.organization.toLowerCase())],
    ['hosts that bear no inspection', uninspectableHosts.map((row) => row.host)],
    ['TPM certificate hosts', tpmCertificateHosts.map((row) => row.host)],
  ]
  it.each(keys)('%s: no key twice', (_name, list) => {
    expect(new Set(list).size).toBe(list.length)
  })

  it('placeholders are stored as they are compared: trimmed, in small letters', () => {
    for (const { text } of placeholderIdentities) expect(text).toBe(text.trim().toLowerCase())
  })
})

describe('windows versions', () => {
  it('are Windows 11, ascending, and end on a Tuesday: Microsoft ends servicing on its update day', () => {
    expect(lastWindows10Build).toBeLessThan(firstWindows11Build)
    const builds = windowsVersions.map((row) => row.build)
    expect(builds).toEqual([...builds].sort((one, other) => one - other))
    expect(builds[0]).toBe(firstWindows11Build)
    for (const row of windowsVersions) {
      for (const day of [row.proEnds, row.enterpriseEnds, ...(row.longTermEnds === null ? [] : [row.longTermEnds])]) {
        expect(day).toMatch(isoDay)
        expect(new Date(`${day}T00:00:00Z`).getUTCDay()).toBe(2)
      }
      expect(row.proEnds < row.enterpriseEnds).toBe(true)
    }
  })

  it('count the last day in full and turn bad dates down', () => {
    expect(isInSupport('2026-10-13', Date.parse('2026-10-13T23:59:59.999Z'))).toBe(true)
    expect(isInSupport('2026-10-13', Date.parse('2026-10-14T00:00:00Z'))).toBe(false)
    expect(isInSupport('soon', Date.parse('2026-10-14T00:00:00Z'))).toBe(false)
    expect(isInSupport('2026-10-13', Number.NaN)).toBe(false)
  })
})

describe('endpoints', () => {
  const hostName = /^(?=.{4,253}$)(\*\.)?([A-Za-z0-9*]([A-Za-z0-9*-]{0,61}[A-Za-z0-9*])?\.)+[A-Za-z]{2,}$/
  const concrete = /^[^*]+$/
  /** Rows that stand for other devices on the network instead of a host. */
  const peers = ['LAN peers', 'Teredo']

  it('has rows', () => {
    expect(endpoints.length).toBeGreaterThan(100)
  })

  it.each(endpoints.map((row) => [`${row.host}:${String(row.port)}`, row] as const))('%s is sane', (_name, row) => {
    if (peers.includes(row.host)) expect(row.probeHost).toBeNull()
    else expect(row.host).toMatch(hostName)
    if (row.probeHost !== null) {
      expect(row.probeHost).toMatch(hostName)
      expect(row.probeHost).toMatch(concrete)
    }
    expect(Number.isInteger(row.port) && row.port > 0 && row.port < 65536).toBe(true)
    expect(['https', 'http', 'tcp', 'udp']).toContain(row.protocol)
    expect(['hard', 'soft']).toContain(row.required)
    expect(['unsupported', 'not-stated']).toContain(row.inspection)
    expect(['current', 'legacy']).toContain(row.status)
    for (const scenario of row.scenarios) expect(scenarioIds).toContain(scenario)
    expect(new Set(row.scenarios).size).toBe(row.scenarios.length)
    expect(endpointSources[row.source]).toMatch(/20\d\d/)
    if (row.status === 'legacy') expect(row.required).toBe('soft')
  })

  it.each(['host', 'probeHost'] as const)('asks for no %s and port with two different weights in one scenario', (field) => {
    const weights = new Map<string, string>()
    for (const row of endpoints) {
      const host = row[field]
      if (host === null) continue
      for (const scenario of row.scenarios) {
        const key = `${host.toLowerCase()}:${String(row.port)} ${scenario}`
        expect(weights.get(key) ?? row.required, key).toBe(row.required)
        weights.set(key, row.required)
      }
    }
  })

  it('lists the certificate host of every TPM maker', () => {
    for (const { host } of tpmCertificateHosts) expect(endpoints.map((row) => row.probeHost)).toContain(host)
  })

  it('has hard hosts that can be tried in every scenario', () => {
    for (const scenario of scenarioIds) {
      const hard = endpoints.filter((row) => row.required === 'hard' && row.probeHost !== null && row.scenarios.includes(scenario))
      expect(hard.length, scenario).toBeGreaterThan(0)
    }
  })
})

describe('host groups', () => {
  it('are found in the endpoint table, in small letters', () => {
    expect(activationHosts).toEqual([
      'activation.sls.microsoft.com',
      'activation-v2.sls.microsoft.com',
      'validation.sls.microsoft.com',
      'validation-v2.sls.microsoft.com',
      'licensing.mp.microsoft.com',
    ])
    expect(diagnosticsHosts).toContain('lgmsapeweu.blob.core.windows.net')
    expect(diagnosticsHosts.filter((host) => host.endsWith('lmsas.blob.core.windows.net')).length).toBeGreaterThan(30)
  })
})

describe('TPM makers', () => {
  it('are either discrete or fetch their certificate, never both', () => {
    expect(tpmCertificateHosts.filter((row) => discreteTpmMakers.includes(row.manufacturer))).toEqual([])
  })
})

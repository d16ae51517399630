import { sayWait } from '../../../main/waiting/wait-words.ts'
import { describe, expect, it } from 'vitest'
import { known } from '../../../core/facts/fact.ts'
import { startDemoTenant, type DemoTenant, type DemoTenantOptions } from '../../../main/demo/tenant/index.ts'
import { seeProfile } from '../../../main/tenant/profile-arrival.ts'
import { openTenantReader, type TenantReader } from '../../../main/tenant/reader/reader.ts'
import type { Seen } from '../../../main/waiting/waiting.ts'
import { openDemoDoor, patientClock } from '../tenant/scan.ts'

const pending = 'fab00000-0003-4000-8000-000000000007'
const serial = (text: string): ReturnType<typeof known<string>> => known(text, 'test', '2026-11-23T09:00:00Z')

interface Line {
  readonly tenant: DemoTenant
  readonly see: (recordId: string | null, serialNumber?: string) => Promise<Seen>
  readonly reader: TenantReader
}

async function withTenant(options: DemoTenantOptions, use: (line: Line) => Promise<void>): Promise<void> {
  const tenant = await startDemoTenant(options)
  const clock = patientClock()
  const reader = openTenantReader(openDemoDoor(tenant, { clock }), () => clock.now())
  const see = async (recordId: string | null, serialNumber = 'FBK10007'): Promise<Seen> => {
    const scan = reader.forScan({ signal: new AbortController().signal, fresh: true })
    try {
      return await seeProfile(scan, { serialNumber: serial(serialNumber), recordId })
    } finally {
      scan.close()
    }
  }
  try {
    await use({ tenant, see, reader })
  } finally {
    await tenant.stop()
  }
}

describe('asking whether a profile is assigned', () => {
  it('sees it arrive after some questions, each a fresh one and a single request', async () => {
    await withTenant({ profileArrival: { afterReads: 2 } }, async ({ tenant, see }) => {
      expect([await see(pending), await see(pending)]).toMatchObject([
        { kind: 'not-yet', text: { en: 'Intune is assigning the profile.' } },
        { kind: 'not-yet' },
      ])
      expect(await see(pending)).toEqual({ kind: 'assigned' })
      expect(tenant.stats()).toEqual({ requests: 3, members: 3 })
    })
  })

  it('sees it arrive at a time of the tenant', async () => {
    await withTenant({ profileArrival: { afterMs: 60 } }, async ({ see }) => {
      expect(await see(pending)).toMatchObject({ kind: 'not-yet' })
      await new Promise((resolve) => setTimeout(resolve, 80))
      expect(await see(pending)).toEqual({ kind: 'assigned' })
    })
  })

  it('looks for the record where its id is not known', async () => {
    await withTenant({}, async ({ tenant, see }) => {
      expect(await see(null)).toMatchObject({ kind: 'not-yet', text: { en: 'Intune is assigning the profile.' } })
      expect(tenant.stats().requests).toBe(2)
    })
  })

  it('looks for it again when there is none with the id', async () => {
    await withTenant({}, async ({ see }) => {
      expect(await see('fab00000-0003-4000-8000-999999999999')).toMatchObject({ kind: 'not-yet', text: { en: 'Intune is assigning the profile.' } })
      expect(await see(null, 'NOBODY')).toEqual({ kind: 'not-yet', text: sayWait((w) => w.noRecordYet), idle: true })
    })
  })

  it('shares batches between devices', async () => {
    await withTenant({}, async ({ tenant, see }) => {
      const ids = [1, 2, 3, 4, 7, 8, 9, 10, 11].map((number) => `fab00000-0003-4000-8000-${String(number).padStart(12, '0')}`)
      const seen = await Promise.all(ids.map((id) => see(id)))
      expect(seen.filter(({ kind }) => kind === 'assigned')).toHaveLength(8)
      expect(tenant.stats()).toEqual({ requests: 1, members: 9 })
    })
  })

  it.each([
    ['status-429', { retryAfter: 900 }, { kind: 'hold', retryAfterMs: 900_000 }],
    ['status-429', {}, { kind: 'hold', retryAfterMs: 0 }],
    ['status-503', { retryAfter: 600 }, { kind: 'hold', retryAfterMs: 600_000 }],
    ['status-500', {}, { kind: 'hold' }],
    ['html', {}, { kind: 'hold' }],
    ['garbage', {}, { kind: 'refused' }],
    ['status-401', {}, { kind: 'cut-off' }],
    ['status-403-scope', {}, { kind: 'refused' }],
    ['status-403-role', {}, { kind: 'refused' }],
    ['status-403-license', {}, { kind: 'refused' }],
  ] as const)('%s %o', async (kind, more, expected) => {
    await withTenant({ faults: [{ kind, match: '/windowsAutopilotDeviceIdentities/', ...more }] }, async ({ see }) => {
      expect(await see(pending)).toMatchObject(expected)
    })
  })

  it('a lost network is no end', async () => {
    await withTenant({}, async ({ tenant, see }) => {
      await tenant.stop()
      expect(await see(pending)).toMatchObject({ kind: 'cut-off' })
    })
  })
})

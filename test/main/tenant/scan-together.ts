import { known } from '../../../core/facts/fact.ts'
import type { Facts } from '../../../core/facts/index.ts'
import { startDemoTenant, type DemoTenantOptions } from '../../../main/demo/tenant/index.ts'
import { collectTenantFacts } from '../../../main/tenant/collect.ts'
import { openTenantReader, type TenantReader } from '../../../main/tenant/reader/reader.ts'
import { openDemoDoor, patientClock } from './scan.ts'

/** Who is planned for the devices, in turn. */
export const users = ['avery.lane', 'blake.moreno', 'casey.ito', 'drew.santos'].map((name) => `${name}@fabrikam.example`)
/** Serial number of a device that only measures. */
export const bulk = (index: number): string => `BULK${String(index).padStart(6, '0')}`

/** Devices that a bench reads at the same time. */
const atOnce = 100

export interface Together {
  readonly all: readonly Facts[]
  readonly requests: number
  readonly log: readonly string[]
}

/** Scans devices through one reader, as many at a time as a bench does, and counts what the server saw. */
export async function scanTogether(serialNumbers: readonly string[], options: DemoTenantOptions): Promise<Together> {
  const tenant = await startDemoTenant(options)
  const clock = patientClock()
  try {
    const reader = openTenantReader(openDemoDoor(tenant, { clock }), () => clock.now())
    const all: Facts[] = []
    for (let from = 0; from < serialNumbers.length; from += atOnce) {
      const some = serialNumbers.slice(from, from + atOnce)
      all.push(...(await Promise.all(some.map((serialNumber, index) => scanOne(reader, serialNumber, users[(from + index) % users.length] ?? null)))))
    }
    const { requests } = tenant.stats()
    if (reader.requests() !== requests) throw new Error(`The reader counted ${String(reader.requests())} requests, the server ${String(requests)}.`)
    return { all, requests, log: tenant.log() }
  } finally {
    await tenant.stop()
  }
}

export async function scanOne(reader: TenantReader, serialNumber: string, plannedUser: string | null, fresh = false): Promise<Facts> {
  const scan = reader.forScan({ signal: new AbortController().signal, fresh })
  try {
    return await collectTenantFacts(scan, { serialNumber: known(serialNumber, 'test', '2026-11-23T09:00:00Z'), plannedUser, stuck: true, hardware: { manufacturer: known('Contoso', 'test', ''), model: known('Latero 14', 'test', '') } }, () => undefined)
  } finally {
    scan.close()
  }
}

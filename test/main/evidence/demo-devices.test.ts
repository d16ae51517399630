import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { deviceFacts } from '../../../core/facts/device.ts'
import { factOf, type FactId } from '../../../core/facts/index.ts'
import { demoDevices } from '../../../main/demo/devices/index.ts'
import { deviceFactsFrom } from '../../../main/evidence/device-facts.ts'
import { readEvidenceBytes } from '../../../main/evidence/read-evidence.ts'
import { windowsItemIds, windowsItems } from '../../../main/probes/windows/item-ids.ts'

const folder = path.join(import.meta.dirname, '../../../main/demo/devices')
/**
 * Windows offers no way to read the first one, and no network of the demo names a domain in which to look for a controller: not even
 * a demo device knows them.
 */
const unknowable: readonly FactId[] = ['device.associated', 'device.domainControllerReachable']
/** Windows does not record whether it restarted while device setup still runs. */
const underWay: readonly FactId[] = ['device.restartDuringDeviceSetup']
const ids = (Object.keys(deviceFacts) as FactId[]).filter((id) => !unknowable.includes(id))

describe('demo devices', () => {
  it('are thirteen with different ids and titles', () => {
    expect(demoDevices).toHaveLength(13)
    for (const key of ['id', 'title'] as const) expect(new Set(demoDevices.map((device) => device[key])).size).toBe(13)
  })

  it.each(demoDevices)('$id is a valid evidence file with all items', ({ id, evidence }) => {
    const read = readEvidenceBytes(readFileSync(path.join(folder, `${id}.preflight.json`)), id)
    expect(read).toEqual(evidence)
    expect(Object.keys(read.items).sort()).toEqual([...windowsItemIds].sort())
    for (const item of windowsItemIds) expect(read.items[item]?.source).toBe(windowsItems[item])
    expect(read.plan?.scenario).toBeDefined()
  })

  it.each(demoDevices.filter(({ id }) => id !== 'unreadable'))('$id tells every fact', ({ id: device, evidence }) => {
    const facts = deviceFactsFrom(evidence)
    expect(ids.filter((id) => factOf(facts, id).status !== 'known')).toEqual(device === 'stuck-setup' ? underWay : [])
    expect(factOf(facts, 'network.endpoints').status).toBe('known')
    expect(factOf(facts, 'network.tls').status).toBe('known')
  })

  it('unreadable tells nothing', () => {
    const facts = deviceFactsFrom(demoDevices.find(({ id }) => id === 'unreadable')?.evidence ?? expect.fail('missing'))
    expect(ids.filter((id) => factOf(facts, id).status === 'known')).toEqual([])
  })

  it.each([
    ['expired-pass', 'device.clockOffsetSeconds', -5700],
    ['ready-laptop', 'device.clockOffsetSeconds', 0],
    ['seed-story', 'device.osBuild', 19042],
    ['seed-story', 'device.virtualMachine', 'hyper-v'],
    ['self-deploying-vm', 'device.tpmManufacturer', 'MSFT'],
    ['tpm-12', 'device.tpmSpecVersion', '1.2'],
    ['other-tenant', 'device.autopilotTenantDomain', 'northwind.example'],
    ['not-registered', 'device.serialNumber', 'FBK10005'],
  ] as const)('%s has its story: %s', (id, fact, expected) => {
    const found = factOf(deviceFactsFrom(demoDevices.find((device) => device.id === id)?.evidence ?? expect.fail('missing')), fact)
    expect(found.status === 'known' && found.value).toBe(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { emptyReason, looksLikeInventory, maxInventoryBytes, readInventory } from '../../../main/hyper-v/read-inventory.ts'
import { bytesOf, inventoryOf, refused, vmWith } from './inventory.ts'

const good = inventoryOf([vmWith(1), vmWith(2)])
const text = JSON.stringify(good)
const withHost = (items: object): unknown => ({ ...good, host: { items } })

describe('readInventory', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', bytesOf(good)],
    ['UTF-8 with a mark, as Windows PowerShell writes it', Buffer.from(`\ufeff${text}`, 'utf8')],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 without one', Buffer.from(text, 'utf16le')],
  ])('reads %s', (_name, bytes) => {
    expect(looksLikeInventory(bytes, 'standard input')).toBe(true)
    expect(readInventory(bytes, 'lab')).toEqual(good)
  })

  it('counts a VM that is listed twice once', () => {
    const twice = { ...vmWith(1), id: vmWith(1).id.toUpperCase() }
    expect(readInventory(bytesOf(inventoryOf([vmWith(1), twice])), 'lab').vms).toHaveLength(1)
  })

  it.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(), /is empty/],
    ['a cut file', bytesOf(good).subarray(0, 2_000), /is cut off/],
    ['no JSON', Buffer.from('Get-VM : error'), /is no JSON/],
    ['another schema', bytesOf({ schema: 'preflight.evidence/1' }), /"schema" should be "preflight\.hyper-v\/1"/],
    ['a newer schema', bytesOf({ ...good, schema: 'preflight.hyper-v/2' }), /newer version/],
    ['a list', bytesOf([good]), /"schema" should be/],
    ['null', bytesOf(null), /"schema" should be/],
    ['VMs of another type', bytesOf({ ...good, vms: 'none' }), /vms is not/],
    ['an id that is a path', bytesOf({ ...good, vms: [{ ...vmWith(1), id: '..\\..\\x' }] }), /vms > 0 > id/],
    ['an item of the inside of a VM', bytesOf(withHost({ 'cim.bios': refused('failed', '') })), /host > items/],
    ['an item named like a constructor', Buffer.from(text.replace('"hyper-v.session"', '"constructor"')), /host > items/],
    ['too many items', bytesOf(withHost(Object.fromEntries(Array.from({ length: 51 }, (_each, n) => [`hyper-v.${'a'.repeat((n % 26) + 1)}-${'b'.repeat(Math.floor(n / 26) + 1)}`, refused('failed', '')])))), /host > items/],
    ['an endless list of checkpoints', bytesOf(inventoryOf([vmWith(1, { 'hyper-v.checkpoints': Array.from({ length: 20_000 }, () => ({ Id: 'x' })) })])), /vms > 0 > items/],
    ['deep nesting', Buffer.from(`{"schema":"preflight.hyper-v/1","vms":${'['.repeat(500)}`), /nested more than/],
    ['a huge text', bytesOf({ ...good, vms: [{ ...vmWith(1), name: 'x'.repeat(200_000) }] }), /text of more than/],
    ['a ZIP archive', Buffer.from('PK\u0003\u0004....', 'latin1'), /ZIP archive/],
  ])('refuses %s in one sentence', (_name, bytes, problem) => {
    let message = ''
    try {
      readInventory(bytes, 'lab\n.hyper-v.json')
    } catch (error) {
      expect(error).toMatchObject({ name: 'BadEvidence' })
      message = String((error as Error).message)
    }
    expect(message).toMatch(problem)
    expect(message).toMatch(/^lab \.hyper-v\.json .*\.$/)
    expect(message.length).toBeLessThan(400)
  })

  it('refuses more bytes than it reads, before it looks at them', () => {
    expect(() => readInventory(new Uint8Array(maxInventoryBytes + 1), 'lab')).toThrow(/larger than 32 MB/)
  })
})

describe('looksLikeInventory', () => {
  it.each<[string, string, string, boolean]>([
    ['the ending of the name', '{', 'HOST.HYPER-V.JSON', true],
    ['the schema at the start', '{ "schema" : "preflight.hyper-v/7"', 'x.json', true],
    ['evidence of a device', '{"schema":"preflight.evidence/1","items":{"a":"preflight.hyper-v/1"}}', 'x.preflight.json', false],
    ['nothing', '', 'x', false],
  ])('%s', (_name, content, name, expected) => {
    expect(looksLikeInventory(Buffer.from(content), name)).toBe(expected)
  })
})

describe('emptyReason', () => {
  it('is silent where there are VMs', () => {
    expect(emptyReason(good, 'lab')).toBeNull()
  })

  it('never takes an empty list for a host without VMs', () => {
    expect(emptyReason(inventoryOf([]), 'lab')).toMatchObject({ en: expect.stringContaining('S-1-5-32-578') as string, de: expect.stringMatching(/^lab führt keine VM auf\. Nur Administratoren .*sehen die VMs eines Hosts\.$/) as string })
  })

  it('repeats what another collector said about missing rights', () => {
    const empty = inventoryOf([])
    const list = refused('access-denied', 'Run this as a member of the local group Hyper-V Administrators (S-1-5-32-578).')
    expect(emptyReason({ ...empty, host: { items: { 'hyper-v.list': list } } }, 'lab')).toEqual({
      en: 'lab lists no VM. Run this as a member of the local group Hyper-V Administrators (S-1-5-32-578).',
      de: 'lab führt keine VM auf. Run this as a member of the local group Hyper-V Administrators (S-1-5-32-578).',
    })
  })
})

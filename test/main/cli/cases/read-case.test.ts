import { describe, expect, it } from 'vitest'
import { maxCaseBytes, readCase } from '../../../../main/cli/cases/read-case.ts'

const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
const good = { case: 1, title: 'A case', input: { scenario: ['user-driven'] }, mustFail: ['reg-exists'] }

describe('readCase', () => {
  it('reads a case and fills missing lists', () => {
    const read = readCase(bytes(good))
    expect(read).toEqual({ ok: true, value: { ...good, mustWarn: [], mustStaySilent: [] } })
  })

  it('ignores members it does not know, at every level', () => {
    const read = readCase(bytes({ ...good, mood: 'grim', input: { ...good.input, device: { os: { build: 26100, codename: 'x' }, weather: [] } } }))
    expect(read.ok && read.value.input.device).toEqual({ os: { build: 26100 } })
  })

  it('accepts any shape where no fact of this version looks', () => {
    const later = { device: { policyValues: 'none', screen: 7 }, graph: { updateRing: { a: 1 }, user: null, fido: [] } }
    expect(readCase(bytes({ ...good, input: { ...good.input, ...later } })).ok).toBe(true)
  })

  it('allows a byte order mark', () => {
    expect(readCase(bytes(`\ufeff${JSON.stringify(good)}`)).ok).toBe(true)
  })

  it.each([
    ['an empty file', ''],
    ['no JSON', 'case 1: it fails'],
    ['truncated JSON', JSON.stringify(good).slice(0, 40)],
    ['two documents', `${JSON.stringify(good)}${JSON.stringify(good)}`],
  ])('refuses %s', (_name, text) => {
    expect(readCase(bytes(text))).toEqual({ ok: false, error: 'not JSON' })
  })

  it('refuses UTF-16', () => {
    expect(readCase(Buffer.from(JSON.stringify(good), 'utf16le')).ok).toBe(false)
    expect(readCase(new Uint8Array([0xff, 0xfe, 0x7b, 0x00]))).toEqual({ ok: false, error: 'not JSON' })
  })

  it('refuses 20 MB without parsing them', () => {
    const read = readCase(Buffer.alloc(20 * 1024 * 1024, 0x20))
    expect(read).toEqual({ ok: false, error: 'larger than 1 MB, so it is no case' })
  })

  it('has its size limit on both sides', () => {
    const text = JSON.stringify(good)
    const padded = (size: number): Uint8Array => bytes(text.padEnd(size, ' '))
    expect(readCase(padded(maxCaseBytes)).ok).toBe(true)
    expect(readCase(padded(maxCaseBytes + 1)).ok).toBe(false)
  })

  it.each([
    ['an array of cases', [good], ''],
    ['a number', 5, ''],
    ['null', null, ''],
    ['no title', { ...good, title: undefined }, 'title'],
    ['a scenario in text', { ...good, input: { scenario: 'user-driven' } }, 'input.scenario'],
    ['a scenario that does not exist', { ...good, input: { scenario: ['user-drivn'] } }, 'input.scenario.0'],
    ['no input', { ...good, input: undefined }, 'input'],
    ['a build in words', { ...good, input: { ...good.input, device: { os: { build: 'new' } } } }, 'input.device.os.build'],
    ['a pass in words', { ...good, input: { ...good.input, graph: { tap: 'fine' } } }, 'input.graph.tap'],
    ['hosts that are no texts', { ...good, input: { ...good.input, device: { net: { blockedHosts: [{}] } } } }, 'input.device.net.blockedHosts.0'],
    ['a time that is none', { ...good, input: { ...good.input, now: 'noon' } }, 'input.now'],
    ['an expectation that is no check id', { ...good, mustFail: ['Reg Exists'] }, 'mustFail.0'],
    ['no expectation at all', { ...good, mustFail: [] }, 'it expects nothing'],
  ])('refuses %s and names the place', (_name, value, place) => {
    const read = readCase(bytes(value))
    expect(read.ok).toBe(false)
    expect(read.ok ? '' : read.error).toContain(place)
  })

  it('survives prototype tricks', () => {
    const read = readCase(bytes(`{"__proto__": {"polluted": true}, ${JSON.stringify(good).slice(1)}`))
    expect(read.ok).toBe(true)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

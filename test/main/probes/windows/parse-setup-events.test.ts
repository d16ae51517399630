import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEventXml, type EventRecord } from '../../../../main/probes/windows/parse-event-xml.ts'
import { lastSignInFailure, newestTime, restartUris, unresolvedFailure } from '../../../../main/probes/windows/setup-events.ts'

const event = (id: number, at: string, data: readonly (readonly [string, string])[] = []): string =>
  `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='P' Guid='{x}'/><EventID Qualifiers='0'>${String(id)}</EventID>` +
  `<Level>2</Level><TimeCreated SystemTime='${at}'/></System><EventData>${data.map(([name, value]) => `<Data Name='${name}'>${value}</Data>`).join('')}</EventData></Event>`

const read = (text: unknown): readonly EventRecord[] => {
  const result = parseEventXml(text)
  if (!result.ok) throw new Error(result.detail.en)
  return result.value
}

const early = '2026-11-22T08:00:00.1234567Z'
const late = '2026-11-22T09:00:00.0000000Z'

describe('parseEventXml', () => {
  it('reads records, newest first, with their data', () => {
    const records = read(`${event(71, early, [['HRESULT', '0x80180014']])}\r\n${event(72, late)}\r\n`)
    expect(records.map(({ id, at }) => [id, at])).toEqual([
      [72, '2026-11-22T09:00:00.000Z'],
      [71, '2026-11-22T08:00:00.123Z'],
    ])
    expect(records[1]?.data.get('HRESULT')).toBe('0x80180014')
  })

  it('knows entities, unnamed data and double quotes', () => {
    const xml = `<Event><System><EventID>1081</EventID><TimeCreated SystemTime="${late}"/></System><EventData><Data>a &amp;lt; &#x26;</Data><Data/></EventData></Event>`
    expect(read(xml)[0]?.data.get('0')).toBe('a &lt; &#x26;')
  })

  it('takes no text for no records', () => {
    expect(read('')).toEqual([])
    expect(read('\r\n')).toEqual([])
  })

  it.each([
    ['cut off', event(71, early).slice(0, -20)],
    ['without a number', event(71, early).replace(/<EventID.*?<\/EventID>/, '')],
    ['without a time', event(71, early).replace(/<TimeCreated[^>]*>/, '')],
    ['with a wrong time', event(71, '2026-13-45T08:00:00Z')],
    ['an error message', 'Access is denied.'],
    ['too many', event(71, early).repeat(2_001)],
    ['no text', 7],
  ])('does not read events that are %s', (_name, text) => {
    expect(parseEventXml(text).ok).toBe(false)
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string().map((text) => `<Event>${text}</Event>`), fc.anything()), (text) => void parseEventXml(text)), { numRuns: 500 })
  })
})

describe('setup events', () => {
  const failed = (value: string, name = 'HRESULT'): EventRecord[] => [...read(event(71, early, [[name, value]]))]

  it.each([
    ['0x80180014', '0x80180014'],
    ['0x8018002A (text)', '0x8018002a'],
    ['2149056532', '0x80180014'],
    ['-2145910764', '0x80180014'],
    ['(nothing)', ''],
    ['0x00000000', ''],
  ])('reads the code %j as %j', (value, code) => {
    expect(unresolvedFailure(failed(value), [71], [72])?.code).toBe(code)
  })

  it('lets a later success take a failure back, and not an earlier one', () => {
    expect(unresolvedFailure(read(event(71, early) + event(72, late)), [71], [72])).toBeNull()
    expect(unresolvedFailure(read(event(72, early) + event(71, late)), [71], [72])).toMatchObject({ at: '2026-11-22T09:00:00.000Z' })
    expect(unresolvedFailure([], [71], [72])).toBeNull()
  })

  it('finds the newest sign-in failure and skips interrupts', () => {
    const list = read(event(1098, early, [['ErrorMessage', 'AADSTS50126: Wrong.']]) + event(1081, late, [['ErrorDescription', 'AADSTS50058: Silent.']]))
    expect(lastSignInFailure(list)).toEqual({ code: 'AADSTS50126', at: '2026-11-22T08:00:00.123Z' })
    expect(lastSignInFailure(read(event(7, late, [['ErrorMessage', 'AADSTS50126']])))).toBeNull()
  })

  it('names each policy that asks for a restart once', () => {
    const uri = './Device/Vendor/MSFT/Policy/Config/DeviceGuard/LsaCfgFlags'
    expect(restartUris(read(event(2800, early, [['Message1', `(${uri})`]]) + event(2800, late, [['Message1', uri]])))).toEqual([uri])
    expect(newestTime(read(event(72, early)), [72, 75])).toBe('2026-11-22T08:00:00.123Z')
    expect(newestTime([], [72])).toBeNull()
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { events, invokes, type InvokeChannel } from '../../../core/ipc/contract.ts'
import { flag, InvalidRequest, linesOfText, listOf, nothing, object, oneOf, orNull, text } from '../../../core/ipc/parse.ts'

const channels = Object.keys(invokes) as InvokeChannel[]

describe('contract', () => {
  it('names every channel area:verb and shares no name between requests and events', () => {
    for (const name of [...channels, ...Object.keys(events)]) expect(name).toMatch(/^[a-z]+:[a-z-]+$/)
    expect(channels.filter((name) => name in events)).toEqual([])
  })

  it.each(channels)('%s either parses or refuses any JSON, and never throws anything else', (channel) => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (value) => {
        try {
          invokes[channel].parse(value)
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidRequest)
        }
      }),
    )
  })

  it.each(channels.filter((channel) => !['bench:list'].includes(channel)))('%s refuses a surplus key or a wrong type', (channel) => {
    expect(() => invokes[channel].parse({ surplus: 1 })).toThrow(InvalidRequest)
    expect(() => invokes[channel].parse(7)).toThrow(InvalidRequest)
  })
})

describe('parsers', () => {
  it.each([
    [nothing, undefined, undefined],
    [text(3), 'abc', 'abc'],
    [linesOfText(6), 'a\r\n\tbc', 'a\r\n\tbc'],
    [flag, false, false],
    [oneOf(['a', 'b']), 'b', 'b'],
    [listOf(text(1), 2), ['a', 'b'], ['a', 'b']],
    [orNull(text(1)), null, null],
    [object({ a: text(1) }), { a: 'x' }, { a: 'x' }],
  ])('%# accepts what it declares', (parse: (value: unknown) => unknown, value, expected) => {
    expect(parse(value)).toEqual(expected)
  })

  it.each([
    [nothing, 0],
    [text(3), 'abcd'],
    [text(3), 'a\nb'],
    [text(3), 'a\u0000'],
    [linesOfText(3), 'a\nbc'],
    [linesOfText(3), 'a\u0000'],
    [flag, 'true'],
    [oneOf(['a']), 'A'],
    [listOf(text(1), 1), ['a', 'b']],
    [listOf(text(1), 1), { length: 0 }],
    [object({ a: text(1) }), { a: 'x', b: 1 }],
    [object({ a: text(1) }), []],
    [object({ a: text(1) }), null],
    [object({ a: text(1) }), {}],
  ])('%# refuses everything else', (parse: (value: unknown) => unknown, value) => {
    expect(() => parse(value)).toThrow(InvalidRequest)
  })
})

import { describe, expect, it } from 'vitest'
import { parseFormat, parseOverlays, parseScenario, parseTime } from '../../../main/cli/arguments.ts'

describe('command line values', () => {
  it('reads overlays as a comma-separated list without repeats', () => {
    expect(parseOverlays('tap, hyper-v-vm,tap')).toEqual(['tap', 'hyper-v-vm'])
    expect(parseOverlays('')).toEqual([])
    expect(() => parseOverlays('tap,nonsense')).toThrow('Choose one of: tap, fido2, hyper-v-vm, stuck.')
  })

  it('names the choices for scenario and format', () => {
    expect(parseScenario('self-deploying')).toBe('self-deploying')
    expect(() => parseScenario('Self-Deploying')).toThrow('user-driven-hybrid')
    expect(() => parseFormat('xml')).toThrow('text, json, html, csv, junit')
  })

  it.each([
    ['2026-11-22T09:00:00Z', '2026-11-22T09:00:00.000Z'],
    ['2026-11-22T10:00+01:00', '2026-11-22T09:00:00.000Z'],
  ])('reads the time %s', (text, expected) => {
    expect(parseTime(text)).toBe(expected)
  })

  it.each(['yesterday', '2026-11-22', '2026-11-22T09:00:00', '2026-13-40T09:00:00Z', ''])('refuses the time "%s"', (text) => {
    expect(() => parseTime(text)).toThrow('with its zone')
  })
})

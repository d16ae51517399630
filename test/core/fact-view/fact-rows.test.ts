import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factRows, type FactRow } from '../../../core/fact-view/fact-rows.ts'
import { factDefinitions, factIds, type FactId, type FactValues } from '../../../core/facts/index.ts'
import { unavailableReasons } from '../../../core/facts/fact.ts'
import { languages } from '../../../core/words/language.ts'
import { anyFacts } from '../../fakes/arbitrary-facts.ts'
import { factsFrom, testTime, without } from '../../fakes/facts.ts'
import { readyFacts } from '../../fakes/ready-facts.ts'

const rowOf = (id: FactId, rows: readonly FactRow[]): FactRow => rows.find((row) => row.id === id) ?? expect.fail(`${id} is not in the list`)
const lines = <K extends FactId>(id: K, value: FactValues[K], language: 'en' | 'de' = 'en'): readonly string[] => {
  const { read } = rowOf(id, factRows(factsFrom({ [id]: value }), language))
  return read.status === 'known' ? read.lines : expect.fail(`${id} is unread`)
}

describe('factRows', () => {
  it('shows a moment on the clock of the reader, else in UTC', () => {
    const facts = factsFrom({ 'user.tapStartsAt': '2026-11-23T09:05:00Z' })
    const linesBy = (minutes: number | null): unknown => rowOf('user.tapStartsAt', minutes === null ? factRows(facts, 'en') : factRows(facts, 'en', () => minutes)).read
    expect(linesBy(null)).toMatchObject({ lines: ['2026-11-23 09:05 UTC'] })
    expect(linesBy(60)).toMatchObject({ lines: ['2026-11-23 10:05 UTC+01:00'] })
  })

  it('has every fact once, with its topic, in every language', () => {
    for (const language of languages) {
      const rows = factRows(factsFrom(readyFacts), language)
      expect(rows.map(({ id }) => id)).toEqual(factIds)
      expect(rows.every(({ id, topic }) => id.startsWith(`${topic}.`))).toBe(true)
      expect(rows.every(({ id, label }) => label === factDefinitions[id].label[language])).toBe(true)
    }
  })

  it('shows where and when a fact was read', () => {
    expect(rowOf('device.name', factRows(factsFrom({ 'device.name': 'BENCH-07' }), 'en'))).toMatchObject({
      privacy: 'identifying',
      read: { status: 'known', lines: ['BENCH-07'], source: 'test', observedAt: testTime },
    })
  })

  it('shows a fact that nobody collected, and says so in the language of the window', () => {
    expect(rowOf('vm.name', factRows({}, 'de')).read).toMatchObject({ status: 'unavailable', reason: 'not-collected', detail: '„VM-Name“ wurde nicht gesammelt.' })
  })

  it.each(unavailableReasons)('says why a fact is missing and what would help: %s', (reason) => {
    const { read } = rowOf('device.tpmReady', factRows(without(factsFrom(readyFacts), ['device.tpmReady'], reason), 'en'))
    expect(read).toMatchObject({ status: 'unavailable', reason, detail: 'device.tpmReady is out of reach.' })
    expect(read.status === 'unavailable' && read.action).toMatch(/\.$/)
  })

  it('never takes an unread fact for a value, whatever the facts are', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...languages), (facts, language) => {
        for (const { id, read } of factRows(facts, language)) {
          expect(read.status).toBe(facts[id]?.status ?? 'unavailable')
          if (read.status === 'known') expect(read.lines.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('the value of a fact', () => {
  it.each<readonly [FactId, unknown, readonly string[], readonly string[]]>([
    ['device.memoryBytes', 16 * 1024 ** 3, ['16.0 GB'], ['16,0 GB']],
    ['device.processorMhz', 2400, ['2400 MHz'], ['2400 MHz']],
    ['device.clockOffsetSeconds', 1, ['1 second'], ['1 Sekunde']],
    ['user.tapLifetimeMinutes', 480, ['480 minutes'], ['480 Minuten']],
    ['user.tapLifetimeMinutes', null, ['None'], ['Nichts']],
    ['user.tapStartsAt', '2026-11-22T08:30:00.123Z', ['2026-11-22 08:30 UTC'], ['22.11.2026, 08:30 Uhr UTC']],
    ['device.secureBoot', 'on', ['On'], ['Ein']],
    ['device.tpmReady', false, ['No'], ['Nein']],
    ['device.power', { source: 'ac', batteryPercent: 90 }, ['Source: Mains power', 'Battery: 90 %'], ['Quelle: Netzbetrieb', 'Akku: 90 %']],
    ['device.installedUpdates', [], ['None'], ['Nichts']],
    ['tenant.profileStatus', 'assignedInSync', ['assignedInSync'], ['assignedInSync']],
  ])('%s: %j', (id, value, en, de) => {
    expect(lines(id, value as never)).toEqual(en)
    expect(lines(id, value as never, 'de')).toEqual(de)
  })

  it('that a device or tenant chose is never translated', () => {
    expect(lines('device.name', 'none', 'de')).toEqual(['none'])
    expect(lines('vm.name', 'pending', 'de')).toEqual(['pending'])
    expect(lines('network.endpoints', [{ host: 'unknown', port: 443, outcome: 'refused', detail: '' }], 'de')).toEqual(['Host: unknown; Port: 443; Ergebnis: Abgewiesen; Einzelheit: Leer'])
  })

  it('that names a part of every object does no harm', () => {
    expect(lines('tenant.ruleDevice', { constructor: 'x', toString: 'y' } as never)).toEqual(['constructor: x', 'toString: y'])
  })

  it('with a very long list says how much is left out', () => {
    const many = lines('device.installedUpdates', Array.from({ length: 1_000 }, (_, index) => `KB${String(index)}`))
    expect(many).toHaveLength(201)
    expect(many.at(-1)).toBe('800 more')
  })

  it('of the hardware hash is its shape, never its text', () => {
    const hash = 'A'.repeat(4_000)
    expect(lines('device.hardwareHash', { length: 4_000, strictBase64: true, repairable: true })).toEqual(['Length in characters: 4000', 'Correct Base64: Yes', 'Can be repaired: Yes'])
    expect(JSON.stringify(factRows(factsFrom(readyFacts), 'en'))).not.toContain(hash.slice(0, 200))
  })
})

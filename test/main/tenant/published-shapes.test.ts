import { describe, expect, it } from 'vitest'
import { demoDevices } from '../../../main/demo/devices/index.ts'
import type { DemoExchange, DemoTenantOptions, FaultKind } from '../../../main/demo/tenant/index.ts'
import { exchangeProblems } from './contract/exchange-problems.ts'
import { knownGaps } from './contract/known-gaps.ts'
import { published, type PublishedDocument, type Schema } from './contract/published.ts'
import { problemsOf } from './contract/structure.ts'
import { administratorsOnly } from './matrix/calls.ts'
import { judgedScan } from './matrix/judged-scan.ts'
import { bulk, scanTogether } from './scan-together.ts'

const why = published === null ? ' (skipped: no published Graph data; set PREFLIGHT_DATA)' : ''
const called = ({ call }: DemoExchange): string => `${call.method} ${call.version} ${call.url.split('?', 1)[0] ?? ''}`

/** Every problem of a scan once, with the call it is about. */
function problemsIn(exchanges: readonly DemoExchange[]): readonly string[] {
  const documents = published
  if (documents === null) return []
  const judged = exchanges.filter((each) => !knownGaps.some(({ call }) => call.test(called(each))))
  const all = judged.flatMap((each) => exchangeProblems(documents[each.call.version], each).map((problem) => `${called(each)}: ${problem}`))
  return [...new Set(all)]
}

describe.skipIf(published === null)(`requests and answers against the published documents${why}`, () => {
  const seen = new Set<string>()

  it.each(demoDevices.map(({ id }) => id))('%s', async (id) => {
    const { exchanges } = await judgedScan(id)
    for (const each of exchanges) seen.add(called(each))
    expect(problemsIn(exchanges).join('\n')).toBe('')
  })

  it.each<[string, DemoTenantOptions]>([
    ['many policies', { extraConfigurationPolicies: 30 }],
    ['many pages', { pageSize: 2 }],
    ['a policy that only the service can tell about', { extraAccessPolicies: [administratorsOnly] }],
    ['10,000 devices and a refused search', { extraAutopilotDevices: 10_000, faults: [{ kind: 'status-400', match: 'utopilotDeviceIdentities', insideBatch: true }] }],
  ])('%s', async (_name, tenant) => {
    const { exchanges } = await judgedScan('ready-laptop', { tenant })
    expect(problemsIn(exchanges).join('\n')).toBe('')
  })

  it.each<[string, DemoTenantOptions]>([
    ['whole collections', {}],
    ['records and groups that are too many', { pageSize: (path) => (/windowsAutopilotDeviceIdentities$|transitiveMembers/.test(path) ? 3 : 1_000) }],
  ])('a bench of 30 devices: %s', async (_name, tenant) => {
    const exchanges: DemoExchange[] = []
    await scanTogether(Array.from({ length: 30 }, (_each, index) => bulk(index)), { extraAutopilotDevices: 30, ...tenant, onExchange: (each) => exchanges.push(each) })
    expect(exchanges.some(({ call }) => call.url.includes('/transitiveMembers/'))).toBe(true)
    expect(problemsIn(exchanges).join('\n')).toBe('')
  })

  it('judges what is posted inside a batch', async () => {
    const { exchanges } = await judgedScan('ready-laptop', { tenant: { extraAccessPolicies: [administratorsOnly] } })
    const asked = exchanges.filter(({ call }) => call.method === 'POST' && call.url !== '/$batch')
    expect(asked.map(({ call }) => call.body).every((body) => body.includes('signInIdentity'))).toBe(true)
    expect(asked.length).toBeGreaterThan(0)
    const spoiled = asked.map((each) => ({ ...each, call: { ...each.call, body: '{"signInIdentity":{"name":"x"},"more":1}' } }))
    expect(problemsIn(spoiled).length).toBeGreaterThan(0)
  })

  it.each<FaultKind>(['status-400', 'status-401', 'status-403-scope', 'status-403-role', 'status-403-license', 'status-404', 'status-429', 'status-500', 'status-503'])('errors: %s', async (kind) => {
    const { exchanges } = await judgedScan('ready-laptop', { tenant: { faults: [{ kind, match: '', insideBatch: true }] } })
    expect(exchanges.filter(({ reply }) => reply.status >= 400).length).toBeGreaterThan(10)
    expect(problemsIn(exchanges).join('\n')).toBe('')
  })

  it('leaves nothing out but what is named, and names nothing that is never asked', () => {
    expect(knownGaps.filter(({ call }) => ![...seen].some((each) => call.test(each))).map(({ page }) => page)).toEqual([])
    expect(seen.size).toBeGreaterThan(20)
  })
})

describe('the judge of shapes', () => {
  const document: PublishedDocument = {
    paths: {},
    components: {
      responses: {},
      schemas: {
        word: { type: 'string', enum: ['one', 'two'] },
        base: { type: 'object', properties: { id: { type: 'string' } }, discriminator: { mapping: { '#t.more': '#/components/schemas/more' } } },
        more: { allOf: [{ $ref: '#/components/schemas/base' }, { type: 'object', properties: { count: { type: 'integer' } }, 'x-pruned-properties': ['cut'] }] },
      },
    },
  }
  const base: Schema = { $ref: '#/components/schemas/base' }
  const orNull: Schema = { anyOf: [base, { type: 'object', nullable: true, enum: [null] }] }

  it.each<[string, Schema, unknown, readonly string[]]>([
    ['known names', base, { id: 'a', '@odata.etag': 1 }, []],
    ['an unknown name', base, { id: 'a', other: 1 }, ['.other is not known']],
    ['another type', base, { id: 7 }, ['.id is a number instead of string']],
    ['null', base, null, [' must not be null']],
    ['null where it may be', orNull, null, []],
    ['an unknown name behind a choice', orNull, { other: 1 }, ['.other is not known']],
    ['a derived type', base, { '@odata.type': '#t.more', id: 'a', count: 1, cut: true }, []],
    ['a derived type, wrong', base, { '@odata.type': '#t.more', count: 1.5 }, ['.count is a number instead of integer']],
    ['names of a derived type without saying so', base, { count: 1 }, ['.count is not known']],
    ['a type that nobody knows', base, { '@odata.type': '#t.other' }, [' has the unknown type #t.other']],
    ['a word', { $ref: '#/components/schemas/word' }, 'one', []],
    ['an unknown word', { $ref: '#/components/schemas/word' }, 'three', [' is "three", none of one, two']],
    ['a list', { type: 'array', items: base }, [{ id: 'a' }, { id: 1 }], ['[1].id is a number instead of string']],
    ['a list where none belongs', base, [], [' is a list']],
    ['a time', { type: 'string', format: 'date-time' }, '0001-01-01T00:00:00Z', []],
    ['no time', { type: 'string', format: 'date-time' }, 'yesterday', [' is no time: yesterday']],
    ['an object of which nothing is published', { type: 'object' }, { any: 1 }, []],
  ])('%s', (_name, schema, value, problems) => {
    expect(problemsOf(document, schema, value)).toEqual(problems)
  })
})
